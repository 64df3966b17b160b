import type { CheckName } from "../checks/check-names.ts";
import type { PersonalData } from "../checks/evidence.ts";
import type { Schema } from "../document/schema.ts";
import type { Samples } from "../values/bytes.ts";
import type { Credentials } from "../wire/credentials.ts";
import type { Link } from "./links.ts";
import type { Resource } from "./resource.ts";

/** What to test, and how thoroughly. */
export interface ConformanceOptions {
  /** Path of an OpenAPI 3.1 document (YAML or JSON, in one file or many), or a parsed one in one piece. */
  readonly document: string | object;
  /** Where the paths of the document begin; takes the place of its `servers`. */
  readonly baseUrl: string;
  /** Secrets by the name of their security scheme; the one for "*" serves every other scheme. */
  readonly credentials?: Credentials;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Random cases for each operation, after all boundaries.
   * @default 100
   */
  readonly cases?: number;
  /**
   * Random cases follow from it; the report names it.
   * @default a random one
   */
  readonly seed?: number;
  /**
   * Ids of the operations to test.
   * @default all
   */
  readonly operations?: readonly string[];
  /**
   * Only GET and HEAD, and no method that is not documented.
   * @default false
   */
  readonly readOnly?: boolean;
  /** Files to send, by the name of the property or parameter. */
  readonly samples?: Samples;
  /** Narrower schemas for valid values, by the name of the property or parameter. */
  readonly values?: Readonly<Record<string, Schema>>;
  /**
   * Values to begin with for parameters, such as ids of what exists already: by name, or by operation
   * and name ("getThing id"), which takes the place of what other operations answer.
   */
  readonly known?: Readonly<Record<string, readonly unknown[]>>;
  /** Which answers give the values of which parameters, besides the `links` of the document. */
  readonly links?: readonly Link[];
  /** Input that must get a certain status, so that answers are seen which ordinary input never gets. */
  readonly provocations?: readonly Provocation[];
  /** What is created, read and listed, and through which states it goes. */
  readonly resources?: readonly Resource[];
  /** What is known and accepted; each needs a reason, and one that nothing needs is a failure. */
  readonly waivers?: readonly Waiver[];
  /** Statuses that valid input may be refused with, by operation: a limit that no schema can say. */
  readonly mayRefuse?: Readonly<Record<string, readonly number[]>>;
  /** What no answer may repeat, besides the credentials. */
  readonly secrets?: readonly string[];
  /** Which data in requests is personal, and where an answer may have it. */
  readonly personal?: PersonalData;
  /**
   * Whether members and values that the document does not name are findings.
   * @default true
   */
  readonly closedWorld?: boolean;
  /**
   * Milliseconds that an answer may take; a slow one is asked for again before it counts.
   * @default 5000
   */
  readonly maxResponseTime?: number;
  /**
   * Milliseconds after which no answer is expected any more.
   * @default 10000
   */
  readonly timeout?: number;
  /**
   * Bytes of the largest file to send.
   * @default 33554432
   */
  readonly maxFileBytes?: number;
  /**
   * Share of what successful answers can have that must be seen, from 0 to 1.
   * @default 0.8
   */
  readonly minimumCoverage?: number;
  /**
   * Operations that are tested at the same time.
   * @default 4
   */
  readonly concurrency?: number;
  /**
   * End with the first finding.
   * @default false
   */
  readonly failFast?: boolean;
  /** A file of cases that once found something: they are sent first, and new ones are added. */
  readonly regressions?: string;
  /** Hears how far the run is. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Input that must get a certain status: a value that a sandbox treats in its own way, for example. */
export interface Provocation {
  /** Id of the operation. */
  readonly operation: string;
  readonly status: number;
  /** Members of the body in place of ordinary ones. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Parameters by key, such as "query.page". */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A finding that is accepted. */
export interface Waiver {
  readonly check: CheckName;
  /**
   * Id of the operation.
   * @default every one
   */
  readonly operation?: string;
  /**
   * What the cause of the finding must match.
   * @default every one
   */
  readonly cause?: RegExp;
  /** Why it is accepted. */
  readonly reason: string;
}

/** How far a run is. */
export interface Progress {
  readonly phase: "replay" | "boundaries" | "probes" | "random" | "stateful";
  readonly operation: string;
  readonly done: number;
  readonly total: number;
}
