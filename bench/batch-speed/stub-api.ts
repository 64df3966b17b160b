import { setTimeout as pause } from "node:timers/promises";
import type { Transport } from "@proofylink/client";

const tellEvery = 20_000;

/**
 * An API in this process that reads each create to its end and answers after `latencyMs`, up to a quarter more or
 * less: answers that always take the same time come in crowds, which no service does.
 */
export interface StubApi {
  readonly transport: Transport;
  readonly fetch: typeof fetch;
}

export function stubApi(latencyMs: number): StubApi {
  let created = 0;
  const answer = async (method: string): Promise<Response> => {
    await pause(latencyMs * (0.75 + Math.random() / 2));
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
