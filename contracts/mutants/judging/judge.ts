import type { Mutant, Replacement, Side } from "../catalogue/mutant.ts";
import { drifted, inFolder, redoclyIn, regenerate, writtenIn } from "../tree/regenerate.ts";
import { copyTree, type TreeCopy } from "../tree/tree-copy.ts";
import { type Layer, layers, peers } from "./layers.ts";
import { type FileResult, type Suites, suitesIn } from "./suites.ts";
import { typeChecker } from "./type-check.ts";
import type { Finding, Verdict } from "./verdict.ts";

/** Tries mutants on a copy of the tree, one after the other. */
export interface Judge extends AsyncDisposable {
  /** Runs the layers of some sides on the tree as it is. */
  unmutated(sides: readonly Side[]): Promise<Verdict>;
  judge(mutant: Mutant): Promise<Verdict>;
}

interface Bench {
  readonly tree: TreeCopy;
  readonly suites: Suites;
  /** What does not compile now, as `file: message`. */
  readonly typeFaults: () => string[];
}

const all: readonly Layer[] = [...layers, ...peers];

/** Copies the tree at `root` and starts what stays for all mutants. */
export async function startJudge(root: string): Promise<Judge> {
  const tree = copyTree(root);
  const types = typeChecker(tree.root);
  const typeFaults = () => types.check().map(({ file, message }) => `${file}: ${message}`);
  const bench: Bench = { tree, typeFaults, suites: await suitesIn(tree.root) };
  return {
    unmutated: (sides) => tried(bench, "none", sides, []),
    judge: ({ id, side, edits }) => tried(bench, id, [side], edits),
    [Symbol.asyncDispose]: async () => {
      await bench.suites.close();
      tree[Symbol.dispose]();
    },
  };
}

async function tried(
  bench: Bench,
  id: string,
  sides: readonly Side[],
  edits: readonly Replacement[],
): Promise<Verdict> {
  const { tree, suites } = bench;
  const written = writtenIn(tree.root);
  const ofGenerated = edits.filter(({ file }) => written.includes(file));
  const ofSources = edits.filter((edit) => !ofGenerated.includes(edit));
  const findings: Finding[] = [];
  for (const file of written) tree.keep(file);
  try {
    suites.forget(tree.change(ofSources));
    if (ofSources.some(({ file }) => file.startsWith("spec/"))) {
      const problem = await regenerate(tree.root);
      if (problem !== undefined) findings.push(finding("generate", 0, [problem]));
    }
    tree.change(ofGenerated);
    suites.forget(tree.absolute(written));
    const seeing = all.filter(({ sees }) => sides.some((side) => sees.includes(side)));
    // Everything but an edit of a generated file is generated anew, as its author does.
    const driftShows = ofGenerated.length > 0 || edits.length === 0;
    const asked = seeing.filter(({ name }) => name !== "drift" || driftShows);
    findings.push(
      ...(await toolFindings(bench, asked)),
      ...(await testFindings(bench, asked, edits)),
    );
  } finally {
    suites.forget(tree.restore());
  }
  return { id, findings };
}

async function toolFindings(
  { tree, typeFaults }: Bench,
  asked: readonly Layer[],
): Promise<Finding[]> {
  const has = (name: string) => asked.some((layer) => layer.name === name);
  const findings: Finding[] = [];
  if (has("drift")) findings.push(await timed("drift", () => drifted(tree.root)));
  if (has("lint")) findings.push(await timed("lint", () => lintComplaints(tree.root)));
  if (!has("types")) return findings;
  const begun = performance.now();
  const faults = typeFaults();
  const seconds = (performance.now() - begun) / 1_000;
  const ofPeer = (fault: string) => fault.startsWith("contracts/mutants/plain/");
  findings.push(
    finding(
      "types",
      seconds,
      faults.filter((fault) => !ofPeer(fault)),
    ),
    finding("codegen", seconds, faults.filter(ofPeer)),
  );
  return findings;
}

/** One run for all tests that are quick; the client's own come after, the nearest to the change first. */
async function testFindings(
  { suites, tree }: Bench,
  asked: readonly Layer[],
  edits: readonly Replacement[],
): Promise<Finding[]> {
  const quick = asked.filter(({ files, slow }) => files !== undefined && !slow);
  const filesOf = new Map<Layer, readonly string[]>();
  for (const layer of quick) filesOf.set(layer, await suites.files(layer.files ?? []));
  const results = await suites.run([...filesOf.values()].flat());
  const findings = [...filesOf].map(([{ name }, files]) =>
    ofFiles(
      name,
      results.filter(({ file }) => files.includes(file) || file === ""),
    ),
  );
  for (const { name, files = [] } of asked.filter(({ slow }) => slow)) {
    const wanted = await suites.files(files);
    const near = wanted.filter((file) => edits.some((edit) => file === testOf(edit.file)));
    let found = ofFiles(name, await suites.run(near, true), near.length > 0);
    if (!found.red) {
      suites.forget(tree.absolute(edits.map(({ file }) => file)));
      found = ofFiles(
        name,
        await suites.run(
          wanted.filter((file) => !near.includes(file)),
          true,
        ),
      );
    }
    findings.push(found);
  }
  return findings;
}

function testOf(file: string): string {
  return file.replace(/\.ts$/, ".test.ts");
}

function ofFiles(name: string, results: readonly FileResult[], some = true): Finding {
  if (some && results.length === 0) throw new Error(`The layer "${name}" has no tests.`);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const said = results.flatMap(({ file, failures }) => failures.map((one) => `${file}: ${one}`));
  return finding(name, seconds, said);
}

async function lintComplaints(root: string): Promise<string[]> {
  try {
    await inFolder(root, "spec", [redoclyIn(root), "lint", "openapi.yaml", "--format", "json"]);
    return [];
  } catch (error) {
    const { stdout = "", message } = error as { stdout?: string; message: string };
    if (!stdout.startsWith("{")) return [message];
    const { problems } = JSON.parse(stdout) as { problems: { message: string; ruleId: string }[] };
    return problems.map((problem) => `${problem.ruleId}: ${problem.message}`);
  }
}

async function timed(name: string, complaints: () => Promise<readonly string[]>): Promise<Finding> {
  const begun = performance.now();
  const said = await complaints();
  return finding(name, (performance.now() - begun) / 1_000, said);
}

function finding(layer: string, seconds: number, complaints: readonly string[]): Finding {
  const [says] = complaints;
  if (says === undefined) return { layer, red: false, seconds };
  return { layer, red: true, seconds, says: says.trim().slice(0, 300) };
}
