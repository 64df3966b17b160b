import { faultCatalogue } from "./fault-catalogue.ts";

/**
 * The catalogue as a Markdown table, as the documentation shows it.
 *
 * @returns lines that end in a line feed each
 */
export function faultTable(): string {
  const rows = Object.entries(faultCatalogue).map(
    ([name, { description, options }]) =>
      `| \`${name}\` | ${description} | ${options.map((option) => `\`${option}\``).join(", ")} |`,
  );
  return ["| Fault | What happens | Options |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
