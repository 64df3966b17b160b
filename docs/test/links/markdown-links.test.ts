import { PassThrough } from "node:stream";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkValidateLinks from "remark-validate-links";
import { type Context, engine } from "unified-engine";
import { expect, test } from "vitest";
import { pages, repository } from "../samples/fences.ts";

/** What is wrong with the links of files, as somebody meets it who reads them where they lie. */
async function brokenLinks(files: readonly string[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Context | undefined>();
  engine(
    {
      processor: remark().use(remarkGfm),
      cwd: repository,
      files: [...files],
      // Links are relative: no name of the repository on some host is needed. The engine's types take no
      // plugin that takes options.
      plugins: [[remarkValidateLinks as never, { repository: false }]],
      streamError: new PassThrough().resume(),
      output: false,
      out: false,
    },
    (error, _status, context) => (error ? reject(error) : resolve(context)),
  );
  const checked = (await promise)?.files ?? [];
  return checked.flatMap(({ path, messages }) =>
    messages.map(({ reason, line }) => `${path}:${line} ${reason}`),
  );
}

test("every link and anchor between the repository's Markdown files leads somewhere", {
  timeout: 60_000,
}, async () => {
  const files = [...pages("**/*.md"), ...pages("{docs/reference,contracts}/generated/**/*.md")];
  expect(files.length).toBeGreaterThan(80);
  expect(await brokenLinks(files)).toEqual([]);
});
