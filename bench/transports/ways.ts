import { Agent, type IncomingMessage, request } from "node:http";
import {
  createProofylink,
  fetchTransport,
  OutgoingRequest,
  type Transport,
} from "@proofylink/client";
import { nodeTransport } from "@proofylink/client/node";
import { Client as UndiciClient, request as undiciRequest } from "undici";

export interface Way {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

const headers = { accept: "application/json", authorization: "Bearer 0123456789" };
const path = "/api/v1/external/verifications";
const reference_code = "EMP-990101-0001";

/** The first is what the others are compared with. */
export function readWays(baseUrl: string): Way[] {
  const url = `${baseUrl}${path}/${reference_code}`;
  const agent = new Agent({ keepAlive: true });
  const bareFetch = async () => (await fetch(url, { headers })).json();
  const through = (transport: Transport) => async () => {
    const given = new Headers(headers);
    const response = await transport(new OutgoingRequest(url, { kind: "read", headers: given }));
    return JSON.parse(await response.text());
  };
  const client = (transport: Transport) => {
    const { verifications } = createProofylink({ baseUrl, accessToken: "0123456789", transport });
    return () => verifications.get(reference_code);
  };
  return [
    { name: "fetch", call: bareFetch },
    { name: "fetch again (control)", call: bareFetch },
    {
      name: "undici.request",
      call: async () => (await undiciRequest(url, { headers })).body.json(),
    },
    { name: "node:http, kept connection", call: () => bareHttp(url, { agent, headers }) },
    { name: "fetchTransport", call: through(fetchTransport()) },
    { name: "nodeTransport", call: through(nodeTransport()) },
    { name: "whole client, fetchTransport", call: client(fetchTransport()) },
    { name: "whole client, nodeTransport", call: client(nodeTransport()) },
  ];
}

export function createWays(baseUrl: string): Way[] {
  const url = `${baseUrl}${path}/email-consent`;
  const body = JSON.stringify({ full_name: "BUDI CONTOH", ktp_image: "x".repeat(2000) });
  const method = "POST";
  const json = { ...headers, "content-type": "application/json" };
  const through = (transport: Transport) => async () => {
    const given = new Headers(json);
    const init = { method, kind: "create", headers: given, body } as const;
    const response = await transport(new OutgoingRequest(url, init));
    return JSON.parse(await response.text());
  };
  return [
    {
      name: "fetch, kept connection",
      call: async () => (await fetch(url, { method, headers: json, body })).json(),
    },
    {
      name: "undici.request, a new Client each",
      call: async () => {
        const client = new UndiciClient(baseUrl, { pipelining: 0 });
        const target = { path: `${path}/email-consent`, method, headers: json, body } as const;
        const answer = await client.request(target);
        const result = await answer.body.json();
        await client.close();
        return result;
      },
    },
    {
      name: "node:http, a new connection each",
      call: () => bareHttp(url, { agent: false, method, headers: json }, body),
    },
    { name: "fetchTransport, kept connection", call: through(fetchTransport()) },
    { name: "nodeTransport, a new connection each", call: through(nodeTransport()) },
  ];
}

function bareHttp(url: string, options: object, body?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (incoming) => {
      void readJson(incoming).then(resolve, reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  let text = "";
  incoming.setEncoding("utf8");
  for await (const chunk of incoming) text += chunk;
  return JSON.parse(text);
}
