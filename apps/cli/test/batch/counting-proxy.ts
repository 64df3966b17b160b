import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A way to a server that knows how many creates went along it. */
export interface CountingProxy extends AsyncDisposable {
  readonly url: string;
  readonly creates: number;
  /** Resolves with the first one. */
  readonly begun: Promise<void>;
}

/**
 * Stands in front of a server of this machine, so that a test can tell who sent what.
 *
 * @param createsWaitFor creates are sent on no sooner
 */
export async function countingProxy(
  to: string,
  createsWaitFor: Promise<void> = Promise.resolve(),
): Promise<CountingProxy> {
  let creates = 0;
  const begun = Promise.withResolvers<void>();
  const server = createServer(async (from, answer) => {
    const { method, headers } = from;
    if (method === "POST") {
      creates += 1;
      begun.resolve();
      await createsWaitFor;
    }
    const onward = request(`${to}${from.url}`, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    from.pipe(onward);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    begun: begun.promise,
    get creates() {
      return creates;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
