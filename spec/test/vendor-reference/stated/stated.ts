/**
 * The form in which the vendor's API reference is written down here: what it states, nothing that
 * it does not, with the lines of its text as origin. `page.ts` says which text.
 *
 * Personal values of its samples are not copied: a pattern says what they look like.
 */
export interface StatedEndpoint {
  /** Name of the endpoint, as in `x-source: reference/<name>`. */
  readonly name: string;
  readonly title: Line & { readonly text: string };
  /** What its introduction says, in our words. */
  readonly purpose?: Line & { readonly says: string };
  readonly method: "GET" | "POST";
  readonly path: Line & { readonly template: string };
  readonly headers: readonly (Line & StatedHeader)[];
  readonly query?: readonly (Line & StatedField)[];
  readonly pathParameters?: readonly (Line & StatedField)[];
  readonly body?: readonly (Line & StatedField)[];
  readonly responses: readonly (Line & StatedResponse)[];
  /** Lines that hold a heading or the head of a table, nothing else. */
  readonly layout: readonly number[];
}

/** Origin of a statement. */
export interface Line {
  readonly line: number;
}

export interface StatedHeader {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** A row of a table of fields. */
export interface StatedField {
  /** Absent where the row has no name. */
  readonly name?: string;
  readonly type: "string" | "number" | "integer" | "file" | "array";
  /** Absent where the example column holds the values. */
  readonly example?: Sample;
  /** The description column; absent where it is empty. */
  readonly text?: string;
  /** What the example or description says besides. */
  readonly values?: Readonly<Record<number, string>>;
  readonly digits?: number;
  readonly prefix?: string;
  readonly megabytes?: number;
}

export interface StatedResponse {
  readonly status: number;
  /** What the tab says after the status. */
  readonly label: string;
  /** First and last line of the sample. */
  readonly lines: readonly [from: number, to: number];
  readonly sample: { readonly [member: string]: Sample };
}

/** A value of a sample; a pattern stands for a personal value. */
export type Sample =
  | string
  | number
  | null
  | RegExp
  | typeof anObject
  | typeof moreRows
  | readonly Sample[]
  | { readonly [member: string]: Sample };

/** The sample has `{ object }` here. */
export const anObject = Symbol("{ object }");

/** The sample has further rows here, with three dots in place of their members. */
export const moreRows = Symbol("{ ... }");

/** The personal values of the reference, by what they look like. */
export const personal = {
  nik: /^\d{16}$/,
  maskedNik: /^\d{4}\*{8}\d{4}$/,
  name: /^\p{Letter}+ \p{Letter}+$/u,
  email: /^[^@\s]+@[^@\s]+$/,
  phoneWithPrefix: /^62\d{11}$/,
  phoneWithoutPrefix: /^8\d+$/,
};
