import { namedExamples } from "./named-examples.ts";

// biome-ignore lint/style/noDefaultExport: Redocly reads a plugin's default export.
export default function proofylink() {
  return { id: "proofylink", rules: { oas3: { "named-examples": namedExamples } } };
}
