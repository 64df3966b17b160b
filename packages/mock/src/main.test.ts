import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { untilPrinted } from "../test/until-printed.ts";
import { startMock } from "./start-mock.ts";

const program = new URL("main.ts", import.meta.url).pathname;

function run(...args: string[]) {
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", program, ...args]);
  return { child, ended: exitOf(child), stdout: child.stdout, stderr: child.stderr };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "exit");
  return code;
}

describe("proofylink-mock", { timeout: 30_000 }, () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "prints settings that work, serves, and ends with 0 on %s",
    async (signal) => {
      const { child, ended, stdout } = run("--port", "0");
      const [, url, token] = await untilPrinted(
        stdout,
        /^PROOFYLINK_BASE_URL=(.*)\nPROOFYLINK_ACCESS_TOKEN=(.*)\n/m,
      );
      const response = await fetch(`${url}/api/v1/external/token/balance`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(200);
      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );

  test("says what to do when the port is taken, and ends with 1", async () => {
    await using mock = await startMock();
    const { port } = new URL(mock.url);
    const { ended, stderr } = run("--port", port);
    expect(await text(stderr)).toBe(
      `The mock could not start. Port ${port} of 127.0.0.1 is taken. ` +
        "Choose another one, or --port 0 for a free one.\n",
    );
    expect(await ended).toBe(1);
  });

  test("--help teaches Prefer and ends with 0", async () => {
    const { ended, stdout } = run("--help");
    expect(await text(stdout)).toContain("Prefer: code=404");
    expect(await ended).toBe(0);
  });

  test.each([
    [["--port", "http"], "--port takes a number"],
    [["--port", "65536"], "--port takes a number"],
    [["--prot", "1"], "--prot"],
    [["4010"], "4010"],
  ])("wrong usage %j gets one message and ends with 2", async (args, message) => {
    const { ended, stdout, stderr } = run(...args);
    const [said, printed] = await Promise.all([text(stderr), text(stdout)]);
    expect(said).toContain(message);
    expect(said).toContain("--help");
    expect(printed).toBe("");
    expect(await ended).toBe(2);
  });
});
