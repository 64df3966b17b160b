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

/** A success whose data is JSON already. */
export function successInJson(message: string, data: string): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: withMember({ status: "success", message }, "data", data),
  };
}

/** The JSON of an object and of one more member, which is JSON already. */
export function withMember(object: object, name: string, json: string): string {
  return `${JSON.stringify(object).slice(0, -1)},"${name}":${json}}`;
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
