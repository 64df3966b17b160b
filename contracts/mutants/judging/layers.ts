import type { Side } from "../catalogue/mutant.ts";

/** One thing that can turn red. */
export interface Layer {
  readonly name: string;
  /** Sides whose changes it can see at all; it is not run for others. */
  readonly sees: readonly Side[];
  /** Its test files or, with a slash at the end, folders of them; none for what is no test. */
  readonly files?: readonly string[];
  /** It is run after the others, and only until something is red. */
  readonly slow?: true;
  /** Another tool or usage that the layers are compared with. */
  readonly peer?: true;
}

/**
 * The layers in the order in which they are run, quick ones first. A control that turns one of them
 * red is a false alarm. The sandbox's own tests are none: a real provider's would not be ours.
 */
export const layers = [
  { name: "drift", sees: ["spec"] },
  { name: "lint", sees: ["spec"] },
  { name: "types", sees: ["spec", "client"] },
  { name: "examples", sees: ["spec"], files: ["spec/test/examples/", "spec/test/bundle/"] },
  {
    name: "vendor parity",
    sees: ["spec"],
    files: ["spec/test/vendor-reference/", "spec/test/sources/"],
  },
  {
    name: "spec review",
    sees: ["spec"],
    files: ["contracts/mutants/judging/spec-review.judge.ts"],
  },
  { name: "spec fit", sees: ["spec"], files: ["contracts/spec-fit/pacts.test.ts"] },
  { name: "consumer pact", sees: ["client"], files: ["contracts/consumer/client.test.ts"] },
  { name: "provider pact", sees: ["provider"], files: ["contracts/provider/sandbox.test.ts"] },
  { name: "provider rules", sees: ["provider"], files: ["contracts/provider/rules.test.ts"] },
  {
    name: "conformance",
    sees: ["provider"],
    files: ["contracts/mutants/judging/conformance.judge.ts"],
  },
  { name: "client tests", sees: ["client"], files: ["packages/client/src/"], slow: true },
] as const satisfies readonly Layer[];

/** What the layers are compared with, run on the same changes. */
export const peers = [
  { name: "codegen", sees: ["spec", "client"], peer: true },
  {
    name: "plain pact, consumer",
    sees: ["client"],
    files: ["contracts/mutants/plain/pact-consumer.judge.ts"],
    peer: true,
  },
  {
    name: "plain pact, provider",
    sees: ["provider"],
    files: ["contracts/mutants/plain/pact-provider.judge.ts"],
    peer: true,
  },
  {
    name: "comparator",
    sees: ["spec"],
    files: ["contracts/mutants/plain/comparator.judge.ts"],
    peer: true,
  },
] as const satisfies readonly Layer[];
