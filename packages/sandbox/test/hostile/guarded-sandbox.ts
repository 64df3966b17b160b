import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/index.ts";
import { bodyOf, send } from "../applicant.ts";
import { openRaw } from "../raw-connection.ts";

const tokens = 100_000;

/** A sandbox on a file, and what has to hold after every attack. */
export interface GuardedSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** Sends bytes, ends its side, and resolves to all that came back. */
  attack(bytes: string | Uint8Array): Promise<string>;
  /** Rows, tokens and ledger agree, nothing else was written, and it still answers. Resolves to the rows. */
  whole(): Promise<number>;
}

/** Starts a sandbox to attack. */
export async function guardedSandbox(options: SandboxOptions = {}): Promise<GuardedSandbox> {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const sandbox = await startSandbox({ database: join(folder, "sandbox.db"), tokens, ...options });
  return {
    sandbox,
    attack: async (bytes) => {
      using connection = await openRaw(sandbox);
      connection.socket.end(bytes);
      await connection.ended;
      return connection.received();
    },
    whole: async () => {
      const list = await send(sandbox, "/api/v1/external/verifications");
      expect(list.status).toBe(200);
      const { total } = (await bodyOf(list)).meta;
      const ledger = await sandbox.ledger.read();
      const { spent, balance } = ledger.tokens;
      expect({ spent, balance }).toEqual({ spent: total, balance: tokens - total });
      expect(ledger.committed).toBe(total);
      for (const { received, referenceCode } of ledger.list) {
        if (!received) expect(referenceCode).toBeNull();
      }
      const strange = (await readdir(folder)).filter((name) => !/^sandbox\.db(-\w+)?$/.test(name));
      expect(strange).toEqual([]);
      return total;
    },
    [Symbol.asyncDispose]: async () => {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * The statuses of what came back on a connection. Each must be one that a client can do something with:
 * a success, or a 4xx with a message. What Node refuses before the sandbox sees it (no host, an
 * expectation of its own) has no message.
 */
export function statusesIn(received: string): number[] {
  const answers = received.split(/(?=HTTP\/1\.1 \d{3} )/).filter((answer) => answer !== "");
  return answers.map((answer) => {
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
    const body = answer.slice(answer.indexOf("\r\n\r\n") + 4);
    const fromNode = !/^content-type: /im.test(answer.slice(0, answer.indexOf("\r\n\r\n") + 2));
    if (status >= 400 && !fromNode) expect(JSON.parse(body).message).toEqual(expect.any(String));
    expect([100, 200, 201, 400, 401, 404, 405, 413, 417, 422]).toContain(status);
    return status;
  });
}
