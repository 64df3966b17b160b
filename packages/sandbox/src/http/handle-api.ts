import type { IncomingMessage } from "node:http";
import type { Context } from "../context.ts";
import { faultCatalogue } from "../faults/fault-catalogue.ts";
import type { FaultRule, OperationId } from "../faults/fault-rule.ts";
import type { LateWork } from "../faults/late-work.ts";
import { comesLate, statusUnder } from "../faults/reach.ts";
import { catchUp } from "../lifecycle/catch-up.ts";
import { createVerification } from "../operations/create-verification.ts";
import { noteArrival, type WireNote } from "../wire-note.ts";
import { type Answer, framework } from "./answer.ts";
import { type LimitedBody, limitBody, maxBodyBytes } from "./limited-body.ts";
import { receiveFields } from "./receive-fields.ts";
import { type Route, routesAt } from "./routes.ts";
import { carriesSecret } from "./same-secret.ts";
import type { Throttle } from "./throttle.ts";

/** The prefix of all operations. */
export const apiPrefix = "/api/v1/external";

/** What the API's side of the server needs. */
export interface Api {
  readonly context: Context;
  readonly accessToken: string;
  readonly throttle: Throttle | undefined;
  /** Creates that a fault puts off. */
  readonly late: LateWork;
}

/** Which operation a request is for, if any. */
export function operationOf(method: string, path: string): OperationId | undefined {
  const routes = path.startsWith(`${apiPrefix}/`) ? routesAt(path.slice(apiPrefix.length)) : [];
  return routes.find((one) => one.method === method)?.operationId;
}

/**
 * Answers a request below the API's prefix, in the order in which the vendor's framework looks. Under
 * a fault it goes as far as that lets it; the answer is then what the fault can spoil.
 */
export async function handleApi(
  api: Api,
  request: IncomingMessage,
  url: URL,
  rule: FaultRule | undefined,
): Promise<Answer | undefined> {
  const routes = routesAt(url.pathname.slice(apiPrefix.length));
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const route = routes.find((one) => one.method === method);
  const body = limitBody(request);
  const arrival = await noteCreate(api, route, url.pathname, rule);
  const note = (answer: Answer | undefined) => noted(arrival, request, body, answer, rule);
  if (rule !== undefined && !(await goesOn(rule, body))) return note(undefined);
  const early = refusal(api, request, routes, route, url.pathname);
  if (early !== undefined || route === undefined) {
    await body.drain();
    return note(early);
  }
  if (route.method === "GET") {
    await body.drain();
    await catchUp(api.context);
    const timeZone = request.headers["x-timezone"];
    return route.read(api.context, {
      query: url.searchParams,
      timeZone: String(timeZone ?? "UTC"),
    });
  }
  const fields = await receiveFields(request, body);
  if (!request.complete) return note(undefined);
  if (body.tooLarge()) return note(tooLarge);
  const create = (context: Context): Promise<Answer> =>
    createVerification(context, route.create, fields, async (transaction, referenceCode) =>
      arrival?.committed(transaction, referenceCode),
    );
  if (rule !== undefined && comesLate(rule)) {
    const due = api.context.clock.now() + (rule.commitAfter ?? 1_000);
    api.late.add(due, async () => void (await create(at(due, api.context))));
    return note(undefined);
  }
  await catchUp(api.context);
  return note(await create(api.context));
}

/** Reads as much of a body as a fault lets through. False when nothing more is to be done. */
async function goesOn(rule: FaultRule, body: LimitedBody): Promise<boolean> {
  const { reaches } = faultCatalogue[rule.fault];
  if (reaches === "part") await body.readTo("atByte" in rule ? rule.atByte : undefined);
  if (reaches === "all") await body.drain();
  return reaches === "work" || reaches === "work-later";
}

function at(due: number, context: Context): Context {
  return { ...context, clock: { ...context.clock, now: () => due } };
}

const tooLarge = framework(413, "The POST data is too large.");

function refusal(
  { accessToken, throttle, context }: Api,
  request: IncomingMessage,
  routes: readonly Route[],
  route: Route | undefined,
  pathname: string,
): Answer | undefined {
  const path = pathname.slice(1);
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) return tooLarge;
  if (routes.length === 0) return framework(404, `The route ${path} could not be found.`);
  if (route === undefined) {
    const allowed = routes.flatMap((one) => (one.method === "GET" ? ["GET", "HEAD"] : ["POST"]));
    const allow = allowed.sort().join(", ");
    const message = `The ${request.method} method is not supported for route ${path}. Supported methods: ${allow}.`;
    return framework(405, message, { allow });
  }
  if (!carriesSecret(request.headers.authorization, accessToken)) {
    return framework(401, "Unauthenticated.");
  }
  const taken = throttle?.take(context.clock.now());
  if (throttle === undefined || taken === undefined || taken.remaining >= 0) return undefined;
  return framework(429, "Too Many Attempts.", {
    "retry-after": String(taken.retryAfter),
    "x-ratelimit-limit": String(throttle.limit),
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.floor(context.clock.now() / 1_000) + taken.retryAfter),
  });
}

async function noteCreate(
  { context }: Api,
  route: Route | undefined,
  path: string,
  rule: FaultRule | undefined,
): Promise<WireNote | undefined> {
  if (route?.method !== "POST") return undefined;
  return noteArrival(context, path, rule?.fault ?? null);
}

async function noted(
  arrival: WireNote | undefined,
  { complete }: IncomingMessage,
  body: LimitedBody,
  answer: Answer | undefined,
  rule: FaultRule | undefined,
): Promise<Answer | undefined> {
  const answered = rule === undefined ? (answer?.status ?? null) : statusUnder(rule, answer);
  await arrival?.ended({ bodyBytes: body.bytes(), received: complete, answered });
  return answer;
}
