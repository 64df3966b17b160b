import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeBody, essence } from "./decode-body.ts";
import type { Answer, Engine, EngineRequest } from "./engine.ts";
import { originOf } from "./origin.ts";
import { problem } from "./problem.ts";
import { maxBodyBytes, readBody } from "./read-body.ts";

/** The HTTP server around an engine. */
export interface MockHttpServer {
  /** Starts listening and resolves to the origin, such as "http://127.0.0.1:4010". */
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** An HTTP server that accepts one bearer token and lets `engine` answer. */
export function createMockServer(engine: Engine, accessToken: string): MockHttpServer {
  const server = createServer((request, response) => {
    answerTo(request, engine, accessToken).then(
      (answer) => write(response, answer),
      // The client went away while it was sending: nobody waits for an answer.
      () => response.destroy(),
    );
  });

  const listen = async (port: number, host: string): Promise<string> => {
    const listening = Promise.withResolvers<void>();
    server.once("error", listening.reject);
    server.listen(port, host, listening.resolve);
    await listening.promise;
    return originOf(server.address() as AddressInfo);
  };

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };

  return { listen, close };
}

async function answerTo(
  request: IncomingMessage,
  engine: Engine,
  accessToken: string,
): Promise<Answer> {
  const bytes = await readBody(request);
  const [wholePath = "/", search] = (request.url ?? "/").split("?", 2);
  const path = withoutBasePath(wholePath, engine.basePath);
  if (path === undefined) {
    const detail = `This mock serves paths below ${engine.basePath}/.`;
    return problem({ status: 404, title: "Not Found", detail });
  }
  const headers = engineHeaders(request, bytes?.length ?? 0, accessToken);
  const read: EngineRequest = {
    method: engineMethod(request.method),
    path,
    query: new URLSearchParams(search),
    headers,
    body: bytes === undefined ? null : await decodeBody(bytes, request.headers["content-type"]),
  };
  if (bytes !== undefined) return engine.answer(read);
  const documented = await engine.answerUnread(read, 413);
  // 404: this operation, if there is one, has no documented 413.
  if (documented.status !== 404) return documented;
  const detail = `This mock reads bodies up to ${maxBodyBytes} bytes.`;
  return problem({ status: 413, title: "Content Too Large", detail });
}

/** HEAD is GET whose body node:http leaves out; the engine knows only documented methods. */
function engineMethod(method = "GET"): string {
  return method === "HEAD" ? "get" : method.toLowerCase();
}

function withoutBasePath(path: string, basePath: string): string | undefined {
  if (basePath === "") return path;
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

function engineHeaders(
  request: IncomingMessage,
  length: number,
  accessToken: string,
): Record<string, string> {
  const { authorization, "content-type": contentType, ...rest } = request.headers;
  const headers: Record<string, string> = { "content-length": String(length) };
  for (const [name, value] of Object.entries(rest)) {
    if (name !== "content-length" && value !== undefined) headers[name] = String(value);
  }
  // The engine takes any bearer token for good, so it gets to see only the right one.
  if (bearerToken(authorization) === accessToken) headers.authorization = `Bearer ${accessToken}`;
  if (contentType !== undefined) {
    // The engine dies of a header that it cannot parse.
    headers["content-type"] =
      essence(contentType) === "" ? "application/octet-stream" : contentType;
  }
  return headers;
}

/** The scheme's name is case-insensitive (RFC 9110 §11.1). */
function bearerToken(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body ?? "") });
  response.end(body);
}
