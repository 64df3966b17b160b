import { nikOf, type Scenario } from "../scenarios.ts";

/**
 * The catalogue as a Markdown table, as the documentation shows it.
 *
 * @returns lines that end in a line feed each
 */
export function scenarioTable(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(
    (scenario) =>
      `| \`${nikOf(scenario)}\` | ${scenario.name} | ${scenario.description.replaceAll("|", "\\|")} |`,
  );
  return ["| NIK | Scenario | What happens |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
