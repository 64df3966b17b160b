import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on 127.0.0.1 that lives as long as its `await using` block. */
export interface TestServer extends AsyncDisposable {
  /** Where it listens, without a trailing slash: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Ends every open connection and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts `handler` on a free port of 127.0.0.1.
 *
 * @example
 * await using server = await startServer((_request, response) => response.end("hello"));
 * await fetch(server.url);
 */
export async function startServer(handler: RequestListener): Promise<TestServer> {
  const server = createServer(handler);
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;

  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = Promise.withResolvers<void>();
    server.close(() => closed.resolve());
    server.closeAllConnections();
    await closed.promise;
  };
  return { url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}
