// Every interaction of the client, in one file: the last test can then see that none is missing.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pactName, pactPath, readPact } from "../pact-file.ts";
import { described, freshPacts } from "./interaction.ts";
import "./creates.pact.ts";
import "./verifications.pact.ts";
import "./tokens.pact.ts";
import "./reports.pact.ts";
import "./refusals.pact.ts";

afterAll(() => rm(freshPacts, { recursive: true }));

test("all of it is written to pacts/, and nothing that is no longer described", async () => {
  const fresh = join(freshPacts, pactName);
  // After a failure the committed pact stays as it is: half a pact would look like a whole one.
  expect(readPact(fresh).interactions).toHaveLength(described);
  await mkdir(dirname(pactPath), { recursive: true });
  await copyFile(fresh, pactPath);
});
