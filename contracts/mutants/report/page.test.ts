import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { harmful, harmless } from "../catalogue/catalogue.ts";
import type { Mutant } from "../catalogue/mutant.ts";
import type { Finding, Verdict } from "../judging/verdict.ts";
import { page } from "./page.ts";
import { withTotals } from "./readme-block.ts";
import type { Tried } from "./totals.ts";

function tried(id: string, side: Mutant["side"], ...red: readonly string[]): Tried {
  const mutant = { id, side, title: `change ${id}`, effect: "Somebody is hurt.", edits: [] };
  const findings = red.map((layer): Finding => ({ layer, red: true, seconds: 2 }));
  const green = { layer: "lint", red: false, seconds: 1 };
  return { mutant, verdict: { id, findings: [green, ...findings] } };
}

test("a change that only a peer sees has escaped, and a peer's alarm is not the layers'", () => {
  const text = page(
    [tried("S1", "spec", "types", "codegen"), tried("S2", "spec", "comparator")],
    [tried("N1", "spec", "codegen")],
  );
  expect(text).toContain("**1 of 2 harmful changes were seen, and 0 of 1 harmless ones");
  expect(text).toContain("- **S2** change S2. Somebody is hurt.");
  expect(text).toContain("| all layers | 1 of 2 | 0 of 0 | 0 of 0 | 1 of 2 | 0 of 1 |");
  expect(text).toContain("| plain codegen | 1 of 2 | 0 of 0 | 0 of 0 | 1 of 2 | 1 of 1 |");
  expect(text).toContain("| S1 change S1 | types | 2.0 | red |  |  |");
});

test("a control that turns a layer red is a false alarm and named", () => {
  const text = page([tried("P1", "provider", "provider pact")], [tried("N1", "client", "types")]);
  expect(text).toContain("1 of 1 harmless ones raised a false alarm");
  expect(text).toContain("- **N1** change N1 (types).");
});

test("what happened to a mutant since it was first judged is told", () => {
  const { mutant, verdict } = tried("S1", "spec", "types");
  const text = page([{ mutant: { ...mutant, history: "Was a control." }, verdict }], []);
  expect(text).toContain("- **S1** change S1. Was a control.");
});

test("the README's totals stand between its marks, and a README without them is refused", () => {
  const marked = "# A\n<!-- written by npm run contracts:mutants -->\nold\n<!-- end -->\nrest\n";
  const text = withTotals(marked, [tried("P1", "provider", "provider pact")], []);
  expect(text).toMatch(/^# A\n<!-- .* -->\n\|/);
  expect(text).toContain("| all layers | 0 of 0 | 1 of 1 |");
  expect(text).toMatch(/\n<!-- end -->\nrest\n$/);
  expect(text).not.toContain("old");
  expect(() => withTotals("# A", [], [])).toThrow("needs the lines");
});

test("the page and the README say what the last whole run found, or that there was none", () => {
  const urlOf = (path: string) => new URL(`../../../${path}`, import.meta.url);
  const read = (path: string) => (existsSync(urlOf(path)) ? readFileSync(urlOf(path), "utf8") : "");
  const verdicts = JSON.parse(read("docs/proof/mutants.json") || "[]") as Verdict[];
  const judged = (mutants: readonly Mutant[]) =>
    mutants.flatMap((mutant): Tried[] => {
      const verdict = verdicts.find(({ id }) => id === mutant.id);
      return verdict === undefined ? [] : [{ mutant, verdict }];
    });
  const found = [judged(harmful), judged(harmless)] as const;
  expect(verdicts.length === 0 ? "" : page(...found)).toBe(read("docs/proof/mutants.md"));
  expect(withTotals(read("contracts/README.md"), ...found)).toBe(read("contracts/README.md"));
});
