import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { untilPrinted } from "../test/until-printed.ts";
import { startSandbox } from "./index.ts";

const program = new URL("main.ts", import.meta.url).pathname;

function run(...args: string[]) {
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", program, ...args]);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, ended, stdout: child.stdout, stderr: child.stderr };
}

describe("proofylink-sandbox", { timeout: 30_000 }, () => {
  test("prints settings that work, serves what it was told, and ends with 0", async () => {
    const { child, ended, stdout } = run("--port", "0", "--tokens", "3");
    const [, url, token] = await untilPrinted(
      stdout,
      /^PROOFYLINK_BASE_URL=(.*)\nPROOFYLINK_ACCESS_TOKEN=(.*)\n/m,
    );
    const response = await fetch(`${url}/api/v1/external/token/balance`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await response.json()).toMatchObject({ data: { token: 3 } });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("plays the faults of a file, and tells what is wrong with one", async () => {
    const file = join(tmpdir(), `faults-${randomUUID()}.json`);
    onTestFinished(() => rm(file, { force: true }));
    await writeFile(file, '{"rules":[{"fault":"gateway-502"}]}');
    const good = run("--port", "0", "--faults", file);
    const [, url] = await untilPrinted(good.stdout, /^PROOFYLINK_BASE_URL=(.*)\n/m);
    expect((await fetch(`${url}/api/v1/external/token/balance`)).status).toBe(502);
    good.child.kill("SIGTERM");
    expect(await good.ended).toBe(0);
    for (const [content, message] of [
      ["rules:", "The file of --faults is no JSON."],
      ['{"rules":[{"fault":"x"}]}', "rules[0].fault must be one of"],
    ] as const) {
      await writeFile(file, content);
      const wrong = run("--faults", file);
      expect(await text(wrong.stderr)).toContain(message);
      expect(await wrong.ended).toBe(2);
    }
  });

  test("says what to do when the port is taken, and ends with 1", async () => {
    await using sandbox = await startSandbox();
    const { ended, stderr } = run("--port", new URL(sandbox.url).port);
    expect(await text(stderr)).toContain("Choose another one, or --port 0 for a free one.");
    expect(await ended).toBe(1);
  });

  test.each([
    [["--port", "65536"], "--port takes a number"],
    [["--tokens", "many"], "--tokens takes a number"],
    [["--prot", "1"], "--prot"],
  ])("wrong usage %j gets one message and ends with 2", async (args, message) => {
    const { ended, stderr } = run(...args);
    expect(await text(stderr)).toContain(message);
    expect(await ended).toBe(2);
  });
});
