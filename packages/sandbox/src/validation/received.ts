/** A file of a form as it arrived: its bytes are counted and digested, not kept. */
export class ReceivedFile {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;

  constructor(bytes: number, sha256: string) {
    this.bytes = bytes;
    this.sha256 = sha256;
  }
}

/**
 * The fields of a create's body in either encoding: text, a {@link ReceivedFile}, or whatever else
 * JSON can say. Bracketed fields of a form are objects here.
 */
export type ReceivedFields = Readonly<Record<string, unknown>>;

/** In place of a file in a JSON body that is text, but not base64. */
export const notBase64 = Symbol("not base64");
