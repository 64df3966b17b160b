// `npm run generate` runs this: the table of operations and statuses that the pacts cover.
import { mkdirSync, writeFileSync } from "node:fs";
import { readApiDocument } from "../api-document.ts";
import { consumers, pactPath, readPact } from "../pact-file.ts";
import { coverageTable } from "./coverage.ts";

const folder = new URL("../generated/", import.meta.url);
const table = coverageTable(
  readApiDocument(),
  consumers.map((consumer) => readPact(pactPath(consumer))),
);

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL("coverage.md", folder),
  `<!-- Written by \`npm run generate\`. Do not edit. -->
# What the pacts cover

Each cell names the consumers that have an interaction there; – is documented, and in no pact; an empty cell is not
in the spec. A status that a consumer treats like another one needs no interaction of its own.

${table}
`,
);
