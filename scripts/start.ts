// What `npm start` does: the whole road once, on this machine. Types are generated from the spec, the
// mock answers from it, and two people who do not exist are verified on the sandbox through the command
// line. Everything stops in the end.

import { join } from "node:path";
import { startMock } from "@proofylink/mock";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { people } from "./start/people.ts";
import { type PersonVerified, verifyPeople } from "./start/verify-people.ts";
import { succeeds } from "./steps/command.ts";
import { temporaryFolder } from "./steps/temporary-folder.ts";

process.chdir(join(import.meta.dirname, ".."));

let step = 0;
function announce(what: string): void {
  step += 1;
  console.log(`\n${step}. ${what}`);
}

function say(what: string): void {
  console.log(`   ${what}`);
}

async function generate(): Promise<void> {
  announce("Bring the generated code up to date with spec/openapi.yaml");
  if (!(await succeeds("turbo", ["run", "generate", "--output-logs=errors-only"]))) {
    throw new Error("Generating failed; its own message stands above.");
  }
}

async function askMock(): Promise<void> {
  announce("Ask the mock: Prism answers any request with the examples of the spec");
  await using mock = await startMock({ port: 0 });
  const headers = { authorization: `Bearer ${mock.accessToken}` };
  const answer = await fetch(`${mock.url}/api/v1/external/token/balance`, { headers });
  say(`GET /api/v1/external/token/balance: ${JSON.stringify(await answer.json())}`);
}

/** Four seconds of the sandbox pass in each of ours; a check takes eleven. */
const fastClock = () => {
  const start = Date.now();
  return { now: () => start + 4 * (Date.now() - start) };
};

function showResult(index: number, { output, referenceCode, states }: PersonVerified): void {
  // The first one's output was shown as it came.
  if (index > 0) console.log(`\n${output.trimEnd()}`);
  console.log();
  say(`On the sandbox, ${referenceCode} went through ${states.join(", ")}.`);
}

async function showLedger({ ledger }: Sandbox): Promise<void> {
  announce("Read the sandbox's ledger");
  await ledger.assertNoDoubleCharge();
  const { requestsOnWire, tokens } = await ledger.read();
  say(
    `${requestsOnWire} creates came, ${tokens.spent} tokens were spent, nobody was charged twice.`,
  );
}

async function main(): Promise<void> {
  await generate();
  await askMock();

  announce("Start the sandbox: it behaves like the API, and its clock runs four times as fast");
  await using sandbox = await startSandbox({ clock: fastClock() });
  say(sandbox.url);

  announce("Verify two people who do not exist, at the same time:");
  for (const { name, scenario } of people) {
    say(`proofylink verify --file ${scenario}.json --ktp ktp-specimen.jpg    (${name})`);
  }
  console.log();
  using folder = temporaryFolder();
  const show = (text: string) => void process.stdout.write(text);
  const results = await verifyPeople(sandbox, people, folder, show);
  for (const [index, result] of results.entries()) showResult(index, result);

  await showLedger(sandbox);
}

try {
  await main();
  console.log("\nDone. Next: `npm test`, or `npm run sandbox` to keep a sandbox running.");
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
