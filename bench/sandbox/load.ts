// What asks the servers, in a process of its own: sends what its parent orders and tells how long it took.

import { Pool } from "undici";
import type { Load, Loaded } from "./load-process.ts";
import { requestFor } from "./requests.ts";

const inFlight = 16;
const pools = new Map<string, Pool>();

function poolFor(url: string): Pool {
  const pool = pools.get(url) ?? new Pool(url, { connections: inFlight });
  pools.set(url, pool);
  return pool;
}

async function send({ url, accessToken, kind, times }: Load): Promise<Loaded> {
  const pool = poolFor(url);
  const request = requestFor(kind, accessToken);
  const expected = kind === "create" ? 201 : 200;
  let left = times;
  let answerBytes = 0;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { statusCode, body } = await pool.request(request);
      answerBytes = (await body.bytes()).length;
      if (statusCode !== expected) throw new Error(`${kind} was answered with ${statusCode}.`);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { wall: performance.now() - began, answerBytes };
}

process.on("message", async (load: Load) => process.send?.(await send(load)));
process.once("disconnect", () => process.exit());
