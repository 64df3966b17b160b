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
  const incomplete = "An interaction above failed, so pacts/ was left as it is";
  expect(readPact(fresh).interactions.length, incomplete).toBe(described);
  await mkdir(dirname(pactPath), { recursive: true });
  await copyFile(fresh, pactPath);
});
