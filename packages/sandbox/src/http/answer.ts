/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is written as JSON. */
  readonly body: object | string | Uint8Array;
  /** Milliseconds to hold the answer back. */
  readonly delay?: number;
}

/** A success in the API's envelope. */
export function success(message: string, data: object, status = 200): Answer {
  return { status, body: { status: "success", message, data } };
}

/** A refusal in the API's envelope. */
export function fail(status: number, message: string, more: object = {}): Answer {
  return { status, body: { status: "fail", message, ...more } };
}

/** An answer of the web framework, before the API's own code runs. */
export function framework(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { message } };
}
