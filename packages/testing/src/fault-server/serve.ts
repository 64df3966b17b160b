// The fault server as a process, for suites that run in another runtime:
//   node serve.ts
// It prints one line of JSON, {"url", "certificate"}, and ends when its standard input does.

import { startFaultServer } from "./start-fault-server.ts";

const server = await startFaultServer();
const { url, certificate } = server;
console.log(JSON.stringify({ url, certificate }));
process.stdin.resume();
process.stdin.once("end", () => void server.close());
