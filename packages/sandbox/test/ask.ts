import { expect } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { type Asked, send } from "./applicant.ts";
import { undocumented } from "./documented.ts";

/** Sends a request and holds the answer against the document; the body is for the test to judge. */
export async function ask(
  sandbox: Pick<Sandbox, "url" | "accessToken">,
  path: string,
  asked: Asked = {},
  // biome-ignore lint/suspicious/noExplicitAny: a test that reads what is not there fails anyway.
): Promise<{ status: number; headers: Headers; body: any }> {
  const response = await send(sandbox, path, asked);
  const post = asked.method ?? ((asked.json ?? asked.form ?? asked.raw) ? "POST" : "GET");
  const { pathname } = new URL(sandbox.url + path);
  expect(await undocumented(post, pathname, response)).toEqual([]);
  return { status: response.status, headers: response.headers, body: await response.json() };
}
