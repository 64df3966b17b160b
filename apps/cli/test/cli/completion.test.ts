import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { runHere } from "./run-here.ts";

const script = async (shell: string) => (await runHere(["completion", shell])).stdout;

test.each(["bash", "zsh", "fish"])("the script for %s follows from the commands", async (shell) => {
  expect(await script(shell)).toMatchSnapshot();
});

// What bash offers after these words, the last of which is being typed.
function offered(bash: string, ...words: string[]): string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _proofylink; printf '%s\\n' "\${COMPREPLY[@]}"`;
  // Twice, as a shell's start-up file may.
  const program = `set -eu; ${bash}\n${bash}\n${ask}`;
  const output = execFileSync("bash", ["-c", program, "bash", "proofylink", ...words]);
  return output.toString().trim().split("\n");
}

test("bash completes commands, options and choices", async () => {
  const bash = await script("bash");
  expect(offered(bash, "ver")).toEqual(["verify"]);
  expect(offered(bash, "config", "set-")).toEqual(["set-base-url", "set-token"]);
  expect(offered(bash, "verify", "--con")).toEqual(["--consent-form", "--consent"]);
  expect(offered(bash, "verify", "--consent", "")).toEqual(["email", "own", "upload"]);
  expect(offered(bash, "report", "EMP-1", "c")).toEqual(["credit"]);
  expect(offered(bash, "--lang", "")).toEqual(["en", "id"]);
  // Files are bash's own to complete.
  expect(offered(bash, "verify", "--file", "")).toEqual([""]);
});

test("bash syntax holds for what descriptions may contain", async () => {
  const run = await runHere(["completion", "bash", "--lang", "id"]);
  execFileSync("bash", ["-n"], { input: run.stdout });
});
