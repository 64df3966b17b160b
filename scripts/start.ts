// What `npm start` does: the whole road once, on this machine. A mock of the API starts on a free
// port, one person who does not exist is verified through the command line, everything stops.

import { join } from "node:path";
import { startMock } from "@proofylink/mock";
import { specimenPath, specimenPerson } from "@proofylink/testing";
import { succeeds } from "./steps/command.ts";
import { temporaryFolder } from "./steps/temporary-folder.ts";

const root = join(import.meta.dirname, "..");
process.chdir(root);

let step = 0;
function announce(what: string): void {
  step += 1;
  console.log(`\n${step}. ${what}`);
}

/** Ends the program with what failed; everything started is stopped by its `using`. */
async function must(what: string, done: Promise<boolean>): Promise<void> {
  if (!(await done)) throw new Error(`${what} failed; its own message stands above.`);
}

const applicant = {
  verification_type_id: 1,
  id_number: specimenPerson.nik,
  full_name: specimenPerson.fullName,
  email: "budi.contoh@example.com",
  phone_number: "6281200000000",
};

async function main(): Promise<void> {
  announce("Bring the generated code up to date with spec/openapi.yaml");
  await must("Generating", succeeds("turbo", ["run", "generate", "--output-logs=errors-only"]));

  announce("Start the mock: Prism answers from the spec");
  await using mock = await startMock({ port: 0 });
  console.log(`   ${mock.url}; whatever is asked, it answers with the examples of the spec`);

  announce("Write down a person who does not exist, with a drawn specimen of an identity card");
  using folder = temporaryFolder();
  folder.write("applicant.json", JSON.stringify(applicant, null, 2));
  const ktp = specimenPath("ktp-specimen.jpg");
  console.log(`   ${applicant.full_name}, ${ktp.slice(root.length + 1)}`);

  announce("Verify that person: proofylink verify --file applicant.json --ktp ktp-specimen.jpg");
  const cli = ["--conditions=@proofylink/source", "apps/cli/src/main.ts"];
  const verify = ["verify", "--file", join(folder.path, "applicant.json"), "--ktp", ktp];
  const environment = { PROOFYLINK_BASE_URL: mock.url, PROOFYLINK_ACCESS_TOKEN: mock.accessToken };
  await must("The verification", succeeds("node", [...cli, ...verify], environment));

  announce("Stop the mock and delete what was written");
}

try {
  await main();
  console.log("\nDone. Next: `npm test`, or `npm run mock` to keep a mock running.");
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
