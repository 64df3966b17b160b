import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { startServer, type TestServer } from "@proofylink/testing";

/** The one key that the server takes. */
export const key = "key-of-the-things-server";

/** What the server can do wrong. */
export type Fault =
  | "crashes on accents"
  | "takes long names"
  | "refuses long names"
  | "takes other members"
  | "takes any key"
  | "forgets"
  | "keeps what is deleted"
  | "tells too much"
  | "leaves out a header"
  | "needs no header"
  | "takes any method"
  | "hides what is allowed"
  | "repeats the key"
  | "says null"
  | "answers text"
  | "refuses everything";

interface Thing {
  readonly id: number;
  readonly name: string;
  readonly size: string;
  readonly note?: string | null;
}

/** A server that keeps the document of the things, but for one fault. */
export function startThings(fault?: Fault): Promise<TestServer> {
  const things = new Map<number, Thing>();
  let last = 0;
  const create = (body: string): [number, object] => {
    const given = parsed(body);
    const longest = fault === "takes long names" ? 21 : fault === "refuses long names" ? 19 : 20;
    if (given === undefined || !isThing(given, longest, fault === "takes other members")) {
      return [422, { error: "invalid" }];
    }
    if (fault === "crashes on accents" && /[^ -~]/.test(String(given.name)))
      return [500, { error: "" }];
    last += 1;
    const made = { ...given, id: last } as unknown as Thing;
    if (fault !== "forgets") things.set(last, made);
    return [201, made];
  };
  const answer = async (request: IncomingMessage): Promise<[number, object?, object?]> => {
    const body = await text(request);
    const { method = "GET", headers, url = "/" } = request;
    const { pathname, searchParams } = new URL(`http://things${url}`);
    const id = /^\/things\/(\d+)$/.exec(pathname)?.[1];
    const allow = pathname === "/things" ? "GET, POST" : "DELETE, GET";
    if (!allow.includes(method)) {
      if (fault === "takes any method") return [200, {}];
      return [405, { error: "method" }, fault === "hides what is allowed" ? {} : { allow }];
    }
    if (headers["x-key"] !== key && fault !== "takes any key") {
      return [401, { error: fault === "repeats the key" ? `wrong: ${headers["x-key"]}` : "key" }];
    }
    if (fault === "refuses everything") return [422, { error: "no" }];
    if (method === "POST" && headers["content-type"] !== "application/json")
      return [422, { error: "type" }];
    if (method === "POST") return create(body);
    if (pathname === "/things") {
      const limit = searchParams.get("limit") ?? "10";
      const page = headers["x-page"] ?? (fault === "needs no header" ? "1" : "");
      if (!/^([1-9]|10)$/.test(limit) || !/^\d{1,3}$/.test(String(page)))
        return [422, { error: "" }];
      const total = fault === "leaves out a header" ? {} : { "x-total": String(things.size) };
      return [200, [...things.values()].slice(-Number(limit)), total];
    }
    const found = id === undefined ? undefined : things.get(Number(id));
    if (id === undefined || id === "0") return [422, { error: "id" }];
    if (found === undefined) return [404, { error: "none" }];
    if (method === "DELETE") {
      if (fault !== "keeps what is deleted") things.delete(found.id);
      return [204];
    }
    if (fault === "tells too much") return [200, { ...found, secret: 1 }];
    return [200, fault === "says null" ? { ...found, size: null } : found];
  };
  return startServer(async (request: IncomingMessage, response: ServerResponse) => {
    const [status, json, headers = {}] = await answer(request);
    const type = fault === "answers text" && status === 200 ? "text/plain" : "application/json";
    response.writeHead(status, json === undefined ? {} : { "content-type": type, ...headers });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  });
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const json = JSON.parse(body);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isThing(given: Record<string, unknown>, longest: number, open: boolean): boolean {
  const { name, size, note, ...others } = given;
  if (!open && Object.keys(others).length > 0) return false;
  const length = typeof name === "string" ? [...name].length : 0;
  const noted = note === undefined || note === null || typeof note === "string";
  return length >= 1 && length <= longest && (size === "small" || size === "large") && noted;
}
