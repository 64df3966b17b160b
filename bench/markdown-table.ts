/** A Markdown table. The first column is text; the others are centred. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : ":-:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
