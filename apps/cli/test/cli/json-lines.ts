/** The documents of an output that has one to a line. */
export function jsonLines(output: string): ReturnType<typeof JSON.parse>[] {
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
