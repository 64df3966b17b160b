import type { operations } from "@proofylink/types";
import type { FaultName, faultCatalogue } from "./fault-catalogue.ts";
import type { FaultOptions } from "./fault-options.ts";

/** An operation of the API, as the spec names it. */
export type OperationId = keyof operations;

/** Which requests a rule counts, and which of those its fault strikes. What is left out asks for nothing. */
export interface FaultCondition {
  /** Requests of this operation. */
  readonly operationId?: OperationId;
  /** Requests with this method, in capitals. */
  readonly method?: string;
  /** Requests to this path, without its query. A `*` at its end stands for any rest. */
  readonly path?: string;
  /** Requests that have this header, with this value if one is given. */
  readonly header?: { readonly name: string; readonly value?: string };
  /** `warm`: requests on a connection that carried one before; `new`: the others. */
  readonly connection?: "new" | "warm";
  /** Of all that is asked for above: the first is 1. */
  readonly nth?: number | readonly number[];
  /** Of all that is asked for above: 3 is the third, the sixth and so on. */
  readonly every?: number;
  /** Of all that is asked for above: a share from 0 to 1, chosen by the seed. */
  readonly probability?: number;
}

type OptionOf<Name extends FaultName> = (typeof faultCatalogue)[Name]["options"][number];

type RuleOf<Name extends FaultName> = {
  readonly fault: Name;
  /** @default every request outside of /admin */
  readonly when?: FaultCondition;
  /**
   * How often the fault strikes at most.
   * @default without end
   */
  readonly times?: number;
} & Partial<Pick<FaultOptions, OptionOf<Name>>>;

/** A fault, what it is like, and when it strikes. */
export type FaultRule = { [Name in FaultName]: RuleOf<Name> }[FaultName];

/** Rules, of which the first that strikes is played. Each rule counts by itself. */
export interface FaultScript {
  readonly rules: readonly FaultRule[];
  /**
   * Chooses by probability: the same seed and the same order of requests meet the same faults.
   * @default the seed of the sandbox
   */
  readonly seed?: number;
}
