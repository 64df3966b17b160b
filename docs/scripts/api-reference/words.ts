/** A cell of a table: on one line, and nothing in it ends the cell. */
export function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Where an element comes from: the vendor's reference, its documentation, or our reasoning. */
export function source(mark: string | undefined): string {
  const [kind, section] = mark?.split("/") ?? [];
  if (section === undefined) return "";
  if (kind === "reference") return "vendor's reference";
  const says = kind === "inferred" ? "inferred" : "vendor's documentation";
  return `[${says}](../../../../spec/sources.md#${section})`;
}

export function sentences(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
