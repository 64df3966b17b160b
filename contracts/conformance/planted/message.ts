/** A request on its way to the sandbox. */
export interface AskedMessage {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer on its way back. */
export interface AnsweredMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

// biome-ignore lint/suspicious/noExplicitAny: bugs change what they find; what is not there is left alone.
export type Json = any;

export function jsonOf({ body }: { readonly body: Buffer }): Json {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** An answer with its JSON changed in place. */
export function changed(answer: AnsweredMessage, change: (json: Json) => void): AnsweredMessage {
  const json = jsonOf(answer);
  if (json === undefined) return answer;
  change(json);
  return { ...answer, body: Buffer.from(JSON.stringify(json)) };
}

/** An answer in the API's envelope. */
export function refusal(status: number, field: string): AnsweredMessage {
  const body = { status: "fail", message: "Ditolak.", errors: { [field]: ["Ditolak."] } };
  return {
    status,
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify(body)),
  };
}

export function isJson({ headers }: AskedMessage): boolean {
  return /json/.test(headers["content-type"] ?? "");
}

/** The text of a create's field, in either encoding; undefined when it is not there. */
export function fieldOf(asked: AskedMessage, name: string): string | undefined {
  if (isJson(asked)) {
    const value = jsonOf(asked)?.[name];
    return value === undefined || value === null ? undefined : String(value);
  }
  return part(name).exec(asked.body.toString("latin1"))?.[2];
}

function part(name: string): RegExp {
  return new RegExp(
    `(name="${name}"[^\\r]*(?:\\r\\nContent-Type[^\\r]*)?\\r\\n\\r\\n)([^]*?)(\\r\\n--)`,
  );
}

/** The request with a field's text changed, in either encoding. */
export function withField(
  asked: AskedMessage,
  name: string,
  change: (text: string) => string,
): AskedMessage {
  const text = fieldOf(asked, name);
  if (text === undefined) return asked;
  if (isJson(asked)) {
    const json = { ...jsonOf(asked), [name]: change(text) };
    return { ...asked, body: Buffer.from(JSON.stringify(json)) };
  }
  const body = asked.body
    .toString("latin1")
    .replace(part(name), (_, before, value, after) => before + change(value) + after);
  return { ...asked, body: Buffer.from(body, "latin1") };
}

/** The request with a field that it lacks. */
export function withMissing(
  asked: AskedMessage,
  name: string,
  text: string,
  file = "",
): AskedMessage {
  if (fieldOf(asked, name) !== undefined) return asked;
  if (isJson(asked)) {
    const json = jsonOf(asked);
    if (typeof json !== "object" || json === null) return asked;
    return { ...asked, body: Buffer.from(JSON.stringify({ ...json, [name]: text })) };
  }
  const boundary = /boundary=([^;]+)/.exec(asked.headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) return asked;
  const added = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  return { ...asked, body: Buffer.concat([Buffer.from(added), asked.body]) };
}
