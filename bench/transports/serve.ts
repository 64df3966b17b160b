// The other end, in a process of its own: answers every read with a detail as it comes while one waits,
// every create with a 201. Started by fork(); says its port when it listens.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const examples = join(import.meta.dirname, "../../spec/examples");
const detail = example("verification.in-progress.json");
const created = example("email-consent.created.json");

function example(name: string): Buffer {
  const { value } = JSON.parse(readFileSync(join(examples, name), "utf8")) as { value: unknown };
  return Buffer.from(JSON.stringify(value));
}

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  const body = request.method === "POST" ? created : detail;
  const status = request.method === "POST" ? 201 : 200;
  request.resume().once("end", () => {
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": body.length,
    });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
