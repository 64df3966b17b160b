import type { OperationId } from "../transport/transport.ts";

/** In what way an answer differs from the spec. */
export type DeviationKind =
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  /** PHP writes an empty object as `[]`. The client accepts it. */
  | "array-instead-of-object"
  /** A word that the spec does not list in an open vocabulary, such as a new status. The client keeps it. */
  | "unknown-value"
  | "wrong-format"
  | "out-of-bounds"
  | "undocumented-status"
  | "undocumented-media-type";

/** One way in which an answer differs from the spec. It names places and types, and never a value. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** The operation of the spec. */
  readonly operation: OperationId;
  /** The HTTP status of the answer. */
  readonly status: number;
  /**
   * Where, in the notation of JSONPath: `$.data.verification.status`. All elements of an array are `[*]` and
   * all members of a map `.*`, because the keys of a map may be data too.
   */
  readonly path: string;
  /** What the spec says there: a type, a format, a bound. */
  readonly expected: string;
  /** What was there: a type, or `nothing`; for an undocumented answer its status or media type. */
  readonly found: string;
}

/** What one place in an answer's body deviates in. */
export type BodyDeviation = Pick<Deviation, "kind" | "path" | "expected" | "found">;

/**
 * The name of a field that the spec does not know, if it can be told. A name that does not look like one
 * may be data, such as a person's name or NIK used as a key.
 */
export function printableName(name: string): string {
  const identifier = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name);
  return identifier && !/\d{5}/.test(name) ? name : "(unprintable name)";
}

/** The media type of a Content-Type header, without its parameters. */
export function printableMediaType(contentType: string | null): string {
  const [type = ""] = (contentType ?? "").split(";");
  const trimmed = type.trim().toLowerCase();
  if (trimmed === "") return "nothing";
  return /^[a-z]{1,20}\/[a-z][a-z.+-]{0,60}$/.test(trimmed) ? trimmed : "(unprintable media type)";
}
