import { document, type Schema } from "./document.ts";
import { memberTable } from "./schema-words.ts";
import { source } from "./words.ts";

/** Every object of the spec, each with its members. */
export function schemasPage(): string {
  const objects = Object.entries(document.components.schemas).filter(
    ([, { properties }]) => properties,
  );
  return [
    "# Schemas",
    "Every object that is sent or answered. Objects and words of answers are open: expect members and words that are not listed here.",
    ...objects.flatMap(([name, schema]) => section(name, schema)),
  ].join("\n\n");
}

function section(name: string, schema: Schema): string[] {
  const from = source(schema["x-source"]);
  return [
    `## ${name}`,
    ...(schema.description ? [schema.description.trim()] : []),
    ...(from ? [`Source: ${from}.`] : []),
    memberTable(schema),
  ];
}
