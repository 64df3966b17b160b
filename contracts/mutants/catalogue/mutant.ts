/** What a mutant changes: the spec, the provider (the sandbox stands for it) or the client. */
export type Side = "spec" | "provider" | "client";

/** One exact change of a text. It fails when the text is not there, or is there more than once. */
export interface Replacement {
  /** From the root of the repository. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Replaces the text wherever it stands in the file. */
  readonly everywhere?: true;
}

/** One change that somebody could make and a reviewer could let through. */
export interface Mutant {
  /** S, P or C and a number; N for those that hurt nobody. Never given to another one. */
  readonly id: string;
  readonly side: Side;
  readonly title: string;
  /** Whom it hurts and how; of a control, why it hurts nobody. */
  readonly effect: string;
  readonly edits: readonly Replacement[];
  /** What happened after the layers had judged it: it was changed, or a layer was mended. The page shows it. */
  readonly history?: string;
}

/** A change of a file below spec/. */
export function inSpec(file: string, find: string, replace: string): Replacement {
  return { file: `spec/${file}`, find, replace };
}

/** The same change in many examples of the spec, wherever they say it: a careful author does that. */
export function inExamples(
  names: readonly string[],
  find: string,
  replace: string,
): readonly Replacement[] {
  return names.map((name) => ({
    file: `spec/examples/${name}.json`,
    find,
    replace,
    everywhere: true,
  }));
}

/** What the spec says beyond the vendor's reference is listed, and its source explained: its author does that. */
export function saidToDeviate(...differences: readonly string[]): readonly Replacement[] {
  const lines = differences.map((one) => JSON.stringify(one)).join(", ");
  return [
    inSpec(
      "test/vendor-reference/deviations.ts",
      "export const deviations: readonly Deviation[] = [\n",
      `export const deviations: readonly Deviation[] = [\n  { differences: [${lines}], reason: "Announced by the vendor, not on the page yet.", see: "inferred/note" },\n`,
    ),
    inSpec(
      "sources.md",
      "### open-vocabularies\n",
      "### note\n- **Vendor:** announced, not on the page yet.\n\n### open-vocabularies\n",
    ),
  ];
}

/** A change of the sandbox's code. */
export function inSandbox(file: string, find: string, replace: string): Replacement {
  return { file: `packages/sandbox/src/${file}`, find, replace };
}

/** A change of the client's code. */
export function inClient(file: string, find: string, replace: string): Replacement {
  return { file: `packages/client/src/${file}`, find, replace };
}

/** The examples of what the three creates answer. */
export const createdExamples = [
  "email-consent.created",
  "own-consent.created",
  "upload-consent.created",
] as const;
