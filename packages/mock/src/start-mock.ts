import { createRequire } from "node:module";
import { createMockServer } from "./mock-server.ts";

/** How to start a mock. */
export interface MockOptions {
  /**
   * TCP port; 0 takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * The one bearer token that the mock accepts; every other one is answered with 401.
   * @default "mock-access-token"
   */
  readonly accessToken?: string;
  /**
   * The OpenAPI document to serve: a path, or the parsed document.
   * @default the document of `@proofylink/spec`
   */
  readonly spec?: string | object;
}

/** A running mock. `await using` closes it at the end of the block. */
export interface MockServer extends AsyncDisposable {
  /** Base URL for a client: origin and the base path of the document, without a trailing slash. */
  readonly url: string;
  /** The bearer token that the mock accepts. */
  readonly accessToken: string;
  /** Ends every open connection and stops listening. Calling it again does no harm. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the Proofylink External API. It keeps no state: every operation answers the first
 * example of its success, and each other documented answer by the request header
 * `Prefer: code=404` or `Prefer: example=failed`.
 *
 * @example
 * await using mock = await startMock();
 * const proofylink = createProofylink({ baseUrl: mock.url, accessToken: mock.accessToken });
 *
 * @throws Error with `code` "EADDRINUSE" and the like when it cannot listen, and an Error when
 * `spec` is not an OpenAPI document.
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
  const { port = 0, host = "127.0.0.1", accessToken = "mock-access-token" } = options;
  // Prism takes about a second to load; who only imports this package does not wait for it.
  const { loadPrismEngine } = await import("./prism-engine.ts");
  const engine = await loadPrismEngine(options.spec ?? pathOfBundledSpec());
  const server = createMockServer(engine, accessToken);
  const origin = await server.listen(port, host);
  const close = (): Promise<void> => server.close();
  return { url: origin + engine.basePath, accessToken, close, [Symbol.asyncDispose]: close };
}

function pathOfBundledSpec(): string {
  return createRequire(import.meta.url).resolve("@proofylink/spec/openapi.json");
}
