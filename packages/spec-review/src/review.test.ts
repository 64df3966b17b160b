import { describe, expect, test } from "vitest";
import type { Change } from "../test/changes/change.ts";
import { combined, isAlone } from "../test/changes/combined.ts";
import { controls, everyChange } from "../test/changes/every-change.ts";
import { changeKinds, type Finding } from "./finding.ts";
import { reviewSpecs } from "./review.ts";
import { explain } from "./rules.ts";

const changes = [...everyChange, ...controls];

function gravest(findings: readonly Finding[]): string {
  return changeKinds.find((kind) => findings.some((finding) => finding.kind === kind)) ?? "nothing";
}

function lines(findings: readonly Finding[]): string {
  return findings
    .map(({ kind, id, where, message }) => `${kind} ${id} | ${where} | ${message}`)
    .join("\n");
}

function concerning({ id }: Change, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ operations, where, pointers }) =>
    [where, ...operations.map(({ path }) => path), pointers.base, pointers.head].some((text) =>
      new RegExp(`(^|/|~1)${id}([/-]|~1|$)`).test(text ?? ""),
    ),
  );
}

function expected(says: Change["says"]): string[] {
  return says === "nothing" ? ["nothing", "docs"] : [says];
}

const shared = changes.filter((change) => !isAlone(change));
const { base, head } = combined(shared);
const { findings: all } = await reviewSpecs(base, head);

describe("the verdict of each change", () => {
  test.each(shared)("$id $what: $says", (change) => {
    const findings = concerning(change, all);
    expect(expected(change.says), lines(findings)).toContain(gravest(findings));
  });

  test.each(changes.filter(isAlone))("$id $what: $says", async ({ base, head, says }) => {
    const { findings } = await reviewSpecs(base, head);
    expect(expected(says), lines(findings)).toContain(gravest(findings));
  });
});

test("every finding can be explained, and no two have one fingerprint", () => {
  expect(all.map(({ id }) => id).filter((id) => explain(id) === undefined)).toEqual([]);
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
});

test("nothing is found that belongs to no change", () => {
  const known = new Set(shared.flatMap((change) => concerning(change, all)));
  expect(lines(all.filter((finding) => !known.has(finding)))).toBe("");
});
