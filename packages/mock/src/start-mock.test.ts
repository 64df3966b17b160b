import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startMock } from "./start-mock.ts";

const balance = "/api/v1/external/token/balance";
const bearer = (accessToken: string) => ({ headers: { authorization: `Bearer ${accessToken}` } });

describe("a running mock", { timeout: 30_000 }, () => {
  test("listens on a free port of the loopback until its block ends", async () => {
    let url: string;
    {
      await using mock = await startMock();
      url = mock.url;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const response = await fetch(url + balance, bearer(mock.accessToken));
      expect(response.status).toBe(200);
    }
    await expect(fetch(url + balance)).rejects.toThrow();
  });

  test("closes twice without harm, also with a connection kept open", async () => {
    const mock = await startMock();
    await fetch(mock.url + balance);
    await mock.close();
    await mock.close();
  });

  test("says that a port is taken", async () => {
    await using mock = await startMock();
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("lets the process end once it is closed", () => {
    const program = `
      import { startMock } from "./src/index.ts";
      const mock = await startMock();
      await fetch(mock.url);
      await mock.close();
      console.log("closed");`;
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--conditions=@proofylink/source", "--input-type=module", "--eval", program],
      { cwd: join(import.meta.dirname, ".."), encoding: "utf8", timeout: 30_000 },
    );
    expect(stdout).toBe("closed\n");
    expect(status).toBe(0);
  });
});

describe("the bearer token", () => {
  test("is the mock's own and no other", async () => {
    await using mock = await startMock({ accessToken: "a-token-of-mine" });
    const status = async (authorization?: string) =>
      (await fetch(mock.url + balance, authorization ? { headers: { authorization } } : {})).status;
    expect(mock.accessToken).toBe("a-token-of-mine");
    expect(await status("Bearer a-token-of-mine")).toBe(200);
    expect(await status("bearer a-token-of-mine")).toBe(200);
    expect(await status()).toBe(401);
    expect(await status("Bearer another-token")).toBe(401);
    expect(await status("Basic a-token-of-mine")).toBe(401);
    expect(await status("a-token-of-mine")).toBe(401);
  });

  test("when it is missing, the documented 401 comes before every other answer", async () => {
    await using mock = await startMock();
    const response = await fetch(mock.url + balance, { headers: { prefer: "code=500" } });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: "Unauthenticated." });
  });
});
