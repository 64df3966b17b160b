// Requests on the wire and tokens spent for one create, fault by fault, ours and the peers' side by side:
//   npm run bench wire
import { startFaultServer } from "@proofylink/testing/fault-server";
import { installPeers } from "../peers/install.ts";
import { machine, writeProof } from "../proof-page.ts";
import { contestants } from "./clients.ts";
import { clientsTable } from "./clients-table.ts";
import { errorsTable, summaryTable, toldTable, wireTable } from "./creates-page.ts";
import { type FaultOfCreates, faultsOfCreates } from "./faults-of-creates.ts";
import { playCreate, timeoutMs } from "./play-create.ts";
import { runContestants } from "./run-contestants.ts";

installPeers();
await using server = await startFaultServer();
const all = contestants(process.argv.slice(2));
const faults = Object.keys(faultsOfCreates) as FaultOfCreates[];
const { results, leftAtHome } = await runContestants(all, faults, (client, fault) =>
  playCreate(server, client, fault),
);

const unfit = all.filter(({ name }) => results.get(name)?.get("none")?.told.kind !== "code");
if (unfit.length > 0) {
  throw new Error(
    `Void: even without a fault there was no code for ${unfit.map(({ name }) => name)}.`,
  );
}

const keyed = all
  .map(({ name }) => name)
  .filter((name) => [...(results.get(name)?.values() ?? [])].some(({ keys }) => keys === 1));

writeProof("requests-on-the-wire", {
  title: "One create and what can go wrong with it",
  command: "npm run bench wire",
  parts: [
    "Every client makes **one** create against the same server, which spends a token for each create it" +
      " carries out and knows no idempotency key, as the API. All clients keep their own retries and run" +
      ` in a process each; a try may take ${timeoutMs} ms. ${machine()}, loopback.`,
    summaryTable(all, results),
    "*most requests*: for one create, the limiter's 429 aside, which proves that nothing was created." +
      " *says “may be paid”*: of the faults that spent a token without the caller getting the code, those" +
      " whose error says in words that the create may have been carried out. *garbage as success*: faults" +
      " after which the call returned something without the reference code, as if all were well.",
    "## Requests on the wire · tokens spent",
    wireTable(all, results),
    "A request counts when its first byte reached the server. Bold: paid more than once.",
    "## What the caller is told",
    toldTable(all, results),
    "*the code*: the verification's reference code. *may be paid*: an error that says so. *not sent*: an" +
      " error with proof that nothing left the machine (ours: its evidence; the others: a system code" +
      " ENOTFOUND or ECONNREFUSED that the caller can find in its causes). *error*: any other, with the" +
      " HTTP status or system code it carries. **returns …**: a value without the code, as if all were well.",
    "## What ran",
    await clientsTable(all),
    errorsTable(all, results),
    [
      `- ${keyed.join(", ")}: one Idempotency-Key header with all tries of a create. Square's create takes` +
        " a key from its caller. Their own servers recognise the repeats by it; this API has no such key.",
      "- Stripe takes an answer for an error when it holds a member `error`, whatever the HTTP status;" +
        " this API's answers have none.",
      "- Octokit gives the status 500 also to failures in which no answer came.",
      "- openapi-fetch and Resend return errors instead of throwing them.",
      `- Left in the folder that stood in for the user's home: ${leftAtHome.join(", ") || "nothing"}.`,
    ].join("\n"),
  ],
});
