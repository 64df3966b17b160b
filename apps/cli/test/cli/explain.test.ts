import { expect, test } from "vitest";
import { exitCodes } from "../../src/exit-code.ts";
import { catalogue } from "../../src/explanations/catalogue.ts";
import { languages } from "../../src/language/language.ts";
import { runHere } from "./run-here.ts";

const entries = Object.entries(catalogue);

// That every code of the client and of this program has an entry is held by the catalogue's type.
test("every exit code but success has an error code that explains it", () => {
  const explained = new Set(entries.map(([, { ending }]) => ending));
  const names = exitCodes().map(({ name }) => name);
  expect([...names].filter((name) => !explained.has(name))).toEqual(["ok"]);
});

test.each(entries)(
  "%s says what happened, why and what to do, in every language",
  (_code, entry) => {
    for (const language of languages) {
      for (const text of entry[language]) expect(text).toMatch(/^[A-Z`cnp].{15,}[.)]$/s);
    }
    expect(entry.en).not.toEqual(entry.id);
  },
);

test.each(["en", "id"])("explains an error in %s", async (language) => {
  const run = await runHere(["explain", "outcome_unknown", "--lang", language]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatchSnapshot();
});

test("explains an exit code by the errors that end with it", async () => {
  const { stdout } = await runHere(["explain", "7"]);
  expect(stdout).toMatchSnapshot();
});

test("explains an exit code that no error ends with", async () => {
  expect((await runHere(["explain", "0"])).stdout).toBe("0  done\n");
});

test("lists every code", async () => {
  const { stdout } = await runHere(["explain"]);
  for (const [code] of entries) expect(stdout).toContain(`  ${code} `);
});

test("with --json it is a document of all languages, for a page of documentation", async () => {
  const { errors, exit_codes } = JSON.parse((await runHere(["explain", "--json"])).stdout);
  expect(errors).toHaveLength(entries.length);
  expect(exit_codes).toHaveLength(exitCodes().length);
  expect(exit_codes[0]).toEqual({ exit_code: 0, en: "done", id: "selesai" });
  expect(errors.find(({ code }: { code: string }) => code === "forbidden")).toMatchSnapshot();
});

test("refuses a code that there is not", async () => {
  const run = await runHere(["explain", "nonsense", "--json"]);
  expect(run.code).toBe(2);
  expect(JSON.parse(run.stdout).error.code).toBe("unknown_error_code");
});
