import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { demandedBump } from "./demanded-bump.ts";
import { baselinePath, runGate } from "./gate.ts";

const names = {
  spec: "@proofylink/spec",
  "packages/types": "@proofylink/types",
  "packages/client": "@proofylink/client",
};

let folder = "";
let versionInUse = "1.2.3";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proofylink-gate-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  versionInUse = "1.2.3";
});

/** Lays a tree with these versions and one changeset, and holds an edited spec against it. */
function gateFor(edits: readonly (readonly [string, string])[], bump: string, text = "A change.") {
  for (const [place, name] of Object.entries(names)) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(
      join(folder, place, "package.json"),
      JSON.stringify({ name, version: versionInUse }),
    );
  }
  mkdirSync(join(folder, ".changeset"), { recursive: true });
  const releases = Object.values(names).map((name) => `"${name}": ${bump}`);
  const changeset = ["---", ...(bump === "" ? [] : releases), "---", "", text, ""].join("\n");
  writeFileSync(join(folder, ".changeset/change.md"), changeset);
  const head = join(folder, "openapi.json");
  writeFileSync(
    head,
    edits.reduce((spec, [from, to]) => edited(spec, from, to), readFileSync(baselinePath, "utf8")),
  );
  return runGate(head, folder);
}

function edited(spec: string, from: string, to: string): string {
  expect(spec, "the edit still has its place").toContain(from);
  return spec.replaceAll(from, to);
}

const described = [["Proofylink External API", "The Proofylink External API"]] as const;
const renamed = [["getTokenBalance", "readTokenBalance"]] as const;

test("this tree's changesets say all that changed in the spec since the last release", async () => {
  const { problems } = await runGate();
  expect(problems.join("\n\n")).toBe("");
});

test("the same spec needs no changeset", async () => {
  expect((await gateFor([], "")).problems).toEqual([]);
});

test("a change of words needs a patch, and says what to write", async () => {
  const { problems } = await gateFor(described, "");
  expect(problems[0]).toContain("@proofylink/spec 1.2.3 needs patch; announced is none");
  expect(problems[0]).toContain('"@proofylink/spec": patch');
  expect((await gateFor(described, "patch")).problems).toEqual([]);
});

describe("a breaking change", () => {
  test("needs a major release and a line that names it", async () => {
    const { problems } = await gateFor(renamed, "minor");
    const text = problems.join("\n");
    expect(text).toContain("@proofylink/client 1.2.3 needs major; announced is minor");
    expect(text).toMatch(/breaking [\da-f]{12} \([\w-]+\): <what users must change>/);
  });

  test("passes with both", async () => {
    const lines = await linesFor(renamed);
    expect((await gateFor(renamed, "major", lines)).problems).toEqual([]);
  });

  test("is not covered by a line without a migration", async () => {
    const lines = (await linesFor(renamed)).replaceAll("Call it", "<Call it");
    expect((await gateFor(renamed, "major", lines)).problems).not.toEqual([]);
  });

  test("is not covered by the line of another change, and that line is told of", async () => {
    const lines = await linesFor(renamed);
    const other = [["getTokenBalance", "askTokenBalance"]] as const;
    const { problems } = await gateFor(other, "major", lines);
    expect(problems.join("\n")).toContain("No changeset names a breaking change");
    expect(problems.join("\n")).toContain("which is no change against the last release");
  });

  test("needs a minor release below 1.0", async () => {
    versionInUse = "0.4.0";
    const lines = await linesFor(renamed);
    expect((await gateFor(renamed, "minor", lines)).problems).toEqual([]);
    expect((await gateFor(renamed, "patch", lines)).problems).toHaveLength(3);
  });
});

test.each([
  ["1.0.0", "breaking", "major"],
  ["1.0.0", "behaviour", "minor"],
  ["1.0.0", "added", "minor"],
  ["0.1.0", "breaking", "minor"],
  ["0.1.0", "added", "patch"],
] as const)("at %s, %s demands %s", (version, kind, bump) => {
  expect(demandedBump(version, kind)).toBe(bump);
});

/** The lines that acknowledge what an edit breaks. */
async function linesFor(edits: readonly (readonly [string, string])[]): Promise<string> {
  const { review } = await gateFor(edits, "major");
  return review.findings
    .filter(({ kind }) => kind === "breaking")
    .map(({ fingerprint, id }) => `breaking ${fingerprint} (${id}): Call it by its new name.`)
    .join("\n");
}
