/** Gives the browser a file to save. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read it by then, and would hold it for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
