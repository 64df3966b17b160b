import type { FaultScenario, FaultServer } from "./fault-server.ts";
import type { Ledger } from "./ledger.ts";

/** What `serve.ts` prints when it is ready. */
export interface FaultServerAddress {
  readonly url: string;
  readonly certificate: string;
}

/**
 * A fault server that runs in another process. Needs nothing but `fetch`, so that it works in Bun,
 * Deno, Workers and browsers.
 */
export function connectFaultServer({ url, certificate }: FaultServerAddress): FaultServer {
  const close = async (): Promise<void> => {};
  return {
    url,
    certificate,
    async scenario(fault, options = {}) {
      const begun = await admin<{ id: string; baseUrl: string }>(`${url}/scenarios`, {
        fault,
        ...options,
      });
      return remoteScenario(`${url}/scenarios/${begun.id}`, begun.baseUrl);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function remoteScenario(url: string, baseUrl: string): FaultScenario {
  return {
    baseUrl,
    ledger: () => admin<Ledger>(url),
    until: (counts) => {
      const query = Object.entries(counts).map(([name, count]) => `${name}=${count}`);
      return admin<Ledger>(`${url}?${query.join("&")}`);
    },
    advance: async (steps = 1) => {
      await admin(`${url}/advance`, { steps });
    },
  };
}

async function admin<Answer>(url: string, body?: unknown): Promise<Answer> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new Error(`The fault server answered ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as Answer;
}
