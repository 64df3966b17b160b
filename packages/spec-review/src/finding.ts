import type { Json } from "./document/json.ts";
import type { Pointer } from "./document/pointer.ts";

/**
 * What a change means to somebody who uses the API.
 *
 * - `breaking`: a program that keeps to the base may be refused, may get what the base ruled out, or
 *   names something that is gone.
 * - `behaviour`: the same requests and answers fit, but mean or do something else; or it could not be
 *   shown that they fit.
 * - `added`: more is possible, or more is promised.
 * - `docs`: only words, examples and ways of writing.
 */
export type ChangeKind = "breaking" | "behaviour" | "added" | "docs";

/** The kinds, gravest first. */
export const changeKinds: readonly ChangeKind[] = ["breaking", "behaviour", "added", "docs"];

/** One operation of an API. */
export interface OperationName {
  /** In lower case; `webhook` for what the API sends by itself. */
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
}

/** One change, worded for a reviewer. */
export interface Finding {
  /** The rule that found it; `explain` says more about it. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The operations that it concerns; none when it concerns the whole document. */
  readonly operations: readonly OperationName[];
  /** The place inside the operation, such as `request body, multipart/form-data: phone`. */
  readonly where: string;
  /** What happened, in one sentence. */
  readonly message: string;
  /** What the base says there, where that is a value. */
  readonly before?: Json;
  /** What the head says there, where that is a value. */
  readonly after?: Json;
  /** Where the base and the head say it, as JSON pointers into the bundled documents. */
  readonly pointers: { readonly base?: Pointer; readonly head?: Pointer };
  /** Changes as soon as anything about the finding does. */
  readonly fingerprint: string;
}

/** A finding before it has its fingerprint. */
export type Draft = Omit<Finding, "fingerprint">;
