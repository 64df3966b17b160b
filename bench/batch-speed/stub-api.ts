import { setTimeout as pause } from "node:timers/promises";
import type { Transport } from "@proofylink/client";

const tellEvery = 20_000;

/** An API in this process that reads each create to its end and answers after `latencyMs`. */
export interface StubApi {
  readonly transport: Transport;
  readonly fetch: typeof fetch;
}

export function stubApi(latencyMs: number): StubApi {
  let created = 0;
  const answer = async (method: string): Promise<Response> => {
    await pause(latencyMs);
    if (method === "GET") return Response.json({ status: "success", data: { token: 1e9 } });
    created += 1;
    if (created % tellEvery === 0) console.error(`${created} creates`);
    const data = { reference_code: `EMP-${created}`, status: "processing" };
    return Response.json({ status: "success", message: "Created.", data }, { status: 201 });
  };
  return {
    transport: async ({ method, body }) => {
      if (body !== null && typeof body === "object" && "chunks" in body) {
        for await (const _ of body.chunks());
      }
      return answer(method);
    },
    fetch: async (input) => {
      const request = input as Request;
      if (request.body !== null) await request.arrayBuffer();
      return answer(request.method);
    },
  };
}
