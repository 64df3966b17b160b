// Writes docs/reference/generated/ and docs/id/generated/: the API reference from the spec, and the
// catalogues from the code.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { document } from "./api-reference/document.ts";
import { operationPage } from "./api-reference/operation-page.ts";
import { schemasPage } from "./api-reference/schemas-page.ts";
import { errorCodesPage } from "./catalogues/error-codes-page.ts";
import { errorsPage } from "./catalogues/errors-page.ts";
import { exitCodesPage } from "./catalogues/exit-codes-page.ts";
import { explained } from "./catalogues/explained.ts";

const docs = join(import.meta.dirname, "..");
const reference = "reference/generated";
const indonesian = "id/generated";

interface Page {
  readonly file: string;
  readonly text: string;
  readonly from: string;
  /** How the list of pages calls it, and where in it, when not by its heading and its file's name. */
  readonly listed?: { readonly title: string; readonly place: number };
}

function write({ file, text, from, listed }: Page): void {
  const frontMatter = listed
    ? `---\nsidebar_title: ${listed.title}\nsidebar_place: ${listed.place}\n---\n\n`
    : "";
  const note = `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->`;
  writeFileSync(join(docs, file), `${frontMatter}${note}\n\n${text}\n`);
}

function operationPages(): Page[] {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return operations.map(({ method, path, operation }, place) => ({
    file: `${reference}/api/${operation.operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`,
    text: operationPage(method, path, operation),
    from: "spec/",
    listed: { title: `${method.toUpperCase()} ${tail(path)}`, place },
  }));
}

/** What tells a path from the others: its end. */
function tail(path: string): string {
  return `…/${path.replace(/^\/api\/v1\/external\/(verifications\/(\{reference_code\}\/)?)?/, "")}`;
}

const codes = explained();
const pages: Page[] = [
  ...operationPages(),
  { file: `${reference}/api/schemas.md`, text: schemasPage(), from: "spec/" },
  { file: `${reference}/errors.md`, text: errorsPage(), from: "packages/client/src/errors.ts" },
  { file: `${reference}/error-codes.md`, text: errorCodesPage("en", codes), from: "apps/cli" },
  { file: `${reference}/exit-codes.md`, text: exitCodesPage("en", codes), from: "apps/cli" },
  { file: `${indonesian}/exit-codes.md`, text: exitCodesPage("id", codes), from: "apps/cli" },
  { file: `${indonesian}/error-codes.md`, text: errorCodesPage("id", codes), from: "apps/cli" },
];

for (const folder of [reference, indonesian]) {
  rmSync(join(docs, folder), { recursive: true, force: true });
}
for (const page of pages) {
  mkdirSync(join(docs, page.file, ".."), { recursive: true });
  write(page);
}
