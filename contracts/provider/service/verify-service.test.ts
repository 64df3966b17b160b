// The command against a sandbox that stands for a real service, and against one that breaks the pacts.
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { startServer } from "@proofylink/testing";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("verify-service.ts", import.meta.url));
const token = "service-access-token";

async function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", main], {
    env: { PATH: process.env.PATH ?? "", PACT_DO_NOT_TRACK: "true", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.withResolvers<number | null>();
  child.once("error", ended.reject).once("close", ended.resolve);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended.promise, stdout, stderr };
}

function fileOfStates(states: object): string {
  const file = join(mkdtempSync(join(tmpdir(), "proofylink-states-")), "states.json");
  writeFileSync(file, JSON.stringify(states));
  return file;
}

/** A service in which something happened before, under codes of its own. */
async function startService(): Promise<Sandbox> {
  const service = await startSandbox({ accessToken: token });
  await service.place({ referenceCode: "VER-1", fullName: "SITI CONTOH" });
  service.clock.advance(11_000);
  return service;
}

const states = fileOfStates({
  "the verification is completed": { reference_code: "VER-1" },
  "the search word matches verifications": { q: "siti" },
  "there is no such verification": { reference_code: "VER-9" },
});

async function creates({ ledger }: Sandbox): Promise<number> {
  return (await ledger.read()).requestsOnWire;
}

test("reads only: asks what the file of states allows, says aloud what is not asked, creates nothing", async () => {
  await using service = await startService();
  const { code, stdout } = await run({
    PROVIDER_URL: service.url,
    PROVIDER_ACCESS_TOKEN: token,
    PROVIDER_STATES: states,
  });
  expect(stdout).toContain("kept       proofylink-client · a request for a completed verification");
  expect(stdout).toContain("kept       proofylink-cli · proofylink list --q");
  expect(stdout).toContain("NOT ASKED  proofylink-cli · proofylink verify, with consent by e-mail");
  expect(stdout).toContain("it creates a verification and spends a token");
  expect(stdout).toContain(
    "the verification has failed: the file of states names no reference_code",
  );
  expect(stdout).toMatch(/11 kept, 0 broken, 22 NOT ASKED/);
  expect(code).toBe(0);
  expect(await creates(service)).toBe(0);
});

test("creates only when told to, as many as announced", async () => {
  await using service = await startService();
  const { code, stdout } = await run({
    PROVIDER_URL: service.url,
    PROVIDER_ACCESS_TOKEN: token,
    PROVIDER_ALLOW_CREATES: "1",
  });
  expect(code).toBe(0);
  const announced = /^(\d+) of them CREATE a verification/m.exec(stdout)?.[1];
  expect(announced).toBe("10");
  expect(await creates(service)).toBe(10);
});

test("a broken promise is named, and no value of the service nor its token is shown", async () => {
  const personal = { name: "ANI CONTOH", phone: 81200000077, id_number: "9999010101900077" };
  await using service = await startServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { token: "ANI CONTOH", customer: personal } }));
  });
  const { code, stdout, stderr } = await run({
    PROVIDER_URL: service.url,
    PROVIDER_ACCESS_TOKEN: token,
    PROVIDER_STATES: states,
  });
  expect(code).toBe(1);
  expect(stdout).toContain("BROKEN     proofylink-cli · proofylink balance");
  expect(stdout).toContain("$.data.token is not like 10");
  expect(stdout).toContain("expected 401 but was 200");
  for (const secret of ["ANI", "81200000077", "9999010101900077", token]) {
    expect(stdout + stderr).not.toContain(secret);
  }
});

test("a create whose answer is lost is sent once, and the command ends", async () => {
  let posts = 0;
  await using service = await startServer((request, response) => {
    request.resume().on("end", () => {
      if (request.method === "GET") return response.writeHead(200).end("{}");
      posts += 1;
      request.socket.destroy();
    });
  });
  const { code, stderr } = await run({
    PROVIDER_URL: service.url,
    PROVIDER_ACCESS_TOKEN: token,
    PROVIDER_ALLOW_CREATES: "1",
    PROVIDER_PATIENCE_SECONDS: "3",
  });
  expect(code).toBe(2);
  expect(stderr).toContain("There was no answer within 3000 ms");
  expect(stderr).toContain("tokens may be spent");
  expect(posts).toBe(1);
});

test.each([
  { wrong: "no URL", env: {}, says: "Set PROVIDER_URL" },
  {
    wrong: "no token",
    env: { PROVIDER_URL: "https://service.example" },
    says: "Set PROVIDER_ACCESS_TOKEN",
  },
  {
    wrong: "a token in the clear",
    env: { PROVIDER_URL: "http://service.example", PROVIDER_ACCESS_TOKEN: token },
    says: "must be an https:// URL",
  },
  {
    wrong: "a state that is not in the contracts",
    env: {
      PROVIDER_URL: "https://service.example",
      PROVIDER_ACCESS_TOKEN: token,
      PROVIDER_STATES: fileOfStates({ "the moon is full": {} }),
    },
    says: 'names "the moon is full". It can name: the search word',
  },
])("$wrong: nothing is asked, and what to do is said", async ({ env, says }) => {
  const { code, stdout, stderr } = await run(env);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
  expect(stdout).toBe("");
});
