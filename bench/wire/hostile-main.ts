// What clients make of answers that are none, for one create and one read:
//   npm run bench hostile
import { startFaultServer } from "@proofylink/testing/fault-server";
import { installPeers } from "../peers/install.ts";
import { machine, writeProof } from "../proof-page.ts";
import { contestants } from "./clients.ts";
import { clientsTable } from "./clients-table.ts";
import { type HostileAnswer, hostileAnswers } from "./hostile-answers.ts";
import { answersTable, summaryTable } from "./hostile-page.ts";
import { timeoutMs } from "./play-create.ts";
import { patienceMs, playHostile } from "./play-hostile.ts";
import { runContestants } from "./run-contestants.ts";

installPeers();
await using server = await startFaultServer();
const all = contestants(process.argv.slice(2));
const answers = Object.keys(hostileAnswers) as HostileAnswer[];
const { results: creates } = await runContestants(all, answers, (client, answer) =>
  playHostile(server, client, "create", answer),
);
const { results: reads } = await runContestants(all, answers, (client, answer) =>
  playHostile(server, client, "read", answer),
);

writeProof("hostile-answers", {
  title: "Answers that are none",
  command: "npm run bench hostile",
  parts: [
    "The server answers with a status of success and something that is no answer of the API. Each client" +
      ` keeps its own retries and runs in a process of its own; a try may take ${timeoutMs} ms.` +
      ` ${machine()}, loopback.`,
    summaryTable(all, [creates, reads]),
    "*typed error*: of a class or with a name of the client's own. *bare error*: of the language or the" +
      " runtime, such as SyntaxError. *garbage as success*: the call returned as if all were well." +
      ` *lost*: nothing after ${patienceMs / 1000} s, all tries included, or before that the process crashed` +
      " or took more than 1 GB of memory.",
    "axios, ky and openapi-fetch hand on what comes: to check its form is left to their users.",
    "## A create",
    "*may be paid*: a typed error that says so.",
    answersTable(all, creates),
    "## A read",
    answersTable(all, reads),
    "## What ran",
    await clientsTable(all),
  ],
});
