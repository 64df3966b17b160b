// The other end of the reads: answers every request with one balance.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const balance = JSON.stringify({ status: "success", message: "ok", data: { token: 10 } });
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(balance);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
