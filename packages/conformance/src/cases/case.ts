import { Bytes, Known } from "../values/bytes.ts";

/** One request, as plain data: it can be kept in a file and sent again. */
export interface Case {
  /** Id of the operation. */
  readonly operation: string;
  /** What is tried, for people. */
  readonly what: string;
  /** Values by key, such as "query.page"; what is not in here is not sent. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: CaseBody;
  /** @default the credentials that were given */
  readonly auth?: "none" | "wrong";
  /** Another method than the operation's. */
  readonly method?: string;
  /** The only status that is right, for input that provokes it. */
  readonly expected?: number;
  /** What no document describes: a server must survive it, and may take or refuse it. */
  readonly extra?: { readonly query?: string; readonly header?: string };
}

/** A value to be written in a media type, or a text that is sent as it is. */
export type CaseBody =
  | { readonly mediaType: string; readonly value: unknown }
  | { readonly mediaType: string; readonly raw: string };

/** A case as it stands in a file. */
export function parseCase(json: unknown): Case {
  return JSON.parse(JSON.stringify(json), (_, value) => {
    const bytes = value?.$bytes;
    if (bytes !== undefined) return new Bytes(bytes.size, bytes.sample, bytes.base64);
    return typeof value?.$known === "number" ? new Known(value.$known) : value;
  });
}
