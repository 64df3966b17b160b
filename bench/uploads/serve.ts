// The other end of the uploads, in a process of its own: takes everything, keeps nothing.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answer = '{"status":"success","data":{"reference_code":"EMP-990101-0001"}}';

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  request.resume().once("end", () => {
    response.writeHead(201, {
      "content-type": "application/json",
      "content-length": answer.length,
    });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
