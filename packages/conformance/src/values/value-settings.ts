import type { ApiDocument } from "../document/api-document.ts";
import type { Schema } from "../document/schema.ts";
import type { Samples } from "./bytes.ts";

/** What values are made by. */
export interface ValueSettings {
  readonly document: ApiDocument;
  readonly samples: Samples;
  /** Narrower schemas for valid values, by the name of a property or parameter. */
  readonly values: Readonly<Record<string, Schema>>;
  /** Files above this size are not sent. */
  readonly maxFileBytes: number;
}

/** Where in a schema a value is made for. */
export interface Spot {
  /** Name of the nearest property or parameter. */
  readonly name: string | undefined;
  readonly depth: number;
}

/** Beyond this, optional properties and elements are left out: schemas may refer to themselves. */
export const maxDepth = 5;
