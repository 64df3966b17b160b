/** A NIK as the list shows it: the first four and last four characters, asterisks between. */
export function maskNik(nik: string): string {
  const characters = [...nik];
  return `${characters.slice(0, 4).join("")}********${characters.slice(-4).join("")}`;
}
