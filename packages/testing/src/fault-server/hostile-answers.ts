import type { Exchange } from "./exchange.ts";

const json = { "content-type": "application/json" };
const gigabyte = 2 ** 30;
const levels = 100_000;

export const deepJson = `{"data":${"[".repeat(levels)}${"]".repeat(levels)}}`;

/** The head of a success and the first half of its JSON. */
export function cutBody(exchange: Exchange): void {
  const { request, response } = exchange;
  const text = JSON.stringify(exchange.commit());
  response.writeHead(exchange.successStatus, { ...json, "content-length": String(text.length) });
  // Only when the half has been handed to the network may the connection go.
  response.write(text.slice(0, text.length / 2), () => request.socket.destroySoon());
}

/** A success whose JSON string never ends; written as fast as the client reads. */
export function endlessBody(exchange: Exchange): void {
  const { response } = exchange;
  const chunk = "a".repeat(65_536);
  exchange.commit();
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(exchange.successStatus, json);
  response.on("drain", write);
  response.write('{"status":"success","message":"');
  write();
}

/** A success that claims to be 1 GB long, sends a little of it and stalls. */
export function hugeLength(exchange: Exchange): void {
  exchange.commit();
  const headers = { ...json, "content-length": String(gigabyte) };
  exchange.response.writeHead(exchange.successStatus, headers);
  exchange.response.write('{"status":"success","message":"');
}

/** A success that comes one byte for every step the test allows. */
export async function slowBytes(exchange: Exchange): Promise<void> {
  const { response, scenario } = exchange;
  const bytes = Buffer.from(JSON.stringify(exchange.commit()));
  response.writeHead(exchange.successStatus, { ...json, "content-length": String(bytes.length) });
  response.flushHeaders();
  for (const byte of bytes) {
    await scenario.step();
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
  }
  response.end();
}
