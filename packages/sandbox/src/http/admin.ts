import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { faultCatalogue } from "../faults/fault-catalogue.ts";
import type { FaultScript } from "../faults/fault-rule.ts";
import type { Sandbox } from "../sandbox.ts";
import { nikOf, scenarios } from "../scenarios.ts";
import { type Answer, framework } from "./answer.ts";
import { limitBody } from "./limited-body.ts";
import { carriesSecret } from "./same-secret.ts";

/** What the admin endpoints can reach. */
export type Administered = Pick<
  Sandbox,
  "ledger" | "outbox" | "clock" | "decide" | "setBalance" | "faults"
>;

/** Answers a request below /admin. Without the secret there is nothing to be seen there. */
export async function handleAdmin(
  sandbox: Administered,
  secret: string | undefined,
  request: IncomingMessage,
  path: string,
): Promise<Answer> {
  const body = limitBody(request);
  const writes = request.method === "POST" || request.method === "PUT";
  const given = writes ? await json(body.stream).catch(() => null) : null;
  await body.drain();
  if (secret === undefined || !carriesSecret(request.headers.authorization, secret)) {
    return framework(404, "Not found.");
  }
  return act(sandbox, `${request.method} ${path}`, given ?? {}).catch((error: Error) =>
    framework(422, error.message),
  );
}

async function act(sandbox: Administered, endpoint: string, given: unknown): Promise<Answer> {
  const input = given as Readonly<Record<string, unknown>>;
  const decision = /^POST \/admin\/verifications\/([^/]+)\/decision$/.exec(endpoint)?.[1];
  if (decision !== undefined) {
    await sandbox.decide(decodeURIComponent(decision), text(input.final_decision));
    return done;
  }
  switch (endpoint) {
    case "GET /admin/ledger":
      return { status: 200, body: await sandbox.ledger.read() };
    case "GET /admin/outbox":
      return { status: 200, body: await sandbox.outbox.read() };
    case "GET /admin/scenarios":
      return {
        status: 200,
        body: scenarios.map((scenario) => ({ nik: nikOf(scenario), ...scenario })),
      };
    case "GET /admin/faults":
      return { status: 200, body: { ...sandbox.faults.read(), catalogue: faultCatalogue } };
    case "PUT /admin/faults":
      sandbox.faults.set(given as FaultScript);
      return done;
    case "DELETE /admin/faults":
      sandbox.faults.clear();
      return done;
    case "POST /admin/clock":
      await sandbox.clock.advance(amount(input.advance_ms, "advance_ms"));
      return done;
    case "POST /admin/tokens":
      await sandbox.setBalance(amount(input.balance, "balance"));
      return done;
    default:
      return framework(404, "Not found.");
  }
}

const done: Answer = { status: 200, body: { message: "Done." } };

function text(value: unknown): string | null {
  if (value === null || (typeof value === "string" && value !== "")) return value;
  throw new TypeError("final_decision must be text or null.");
}

function amount(value: unknown, name: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new TypeError(`${name} must be a whole number, 0 or more.`);
}
