import type { paths } from "@proofylink/types";
import type { Client } from "openapi-fetch";
import { isThisMachine, readBaseUrl } from "./base-url.ts";
import { type Clock, systemClock } from "./clock.ts";
import { environment } from "./environment.ts";
import { createHttp } from "./http.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { type Observe, observer, observeTries } from "./observe.ts";
import type { ProofylinkOptions } from "./options.ts";
import { nameFailures } from "./outcome.ts";
import { authenticate } from "./transport/authenticate.ts";
import { fetchTransport } from "./transport/fetch-transport.ts";
import { limitTotalTime, limitTryTime } from "./transport/limit-time.ts";
import { nativeResponse } from "./transport/read-response.ts";
import { retry, usualRetries } from "./transport/retry.ts";
import { layered, type Transport, type TransportLayer } from "./transport/transport.ts";

/** What the resources of a client share. */
export interface Core {
  readonly baseUrl: string;
  /** Whether `baseUrl` may get the NIKs of a sandbox's scenarios. */
  readonly sandbox: boolean;
  readonly transport: Transport;
  /** openapi-fetch over `transport`. */
  readonly http: Client<paths>;
  readonly clock: Clock;
  readonly options: ProofylinkOptions;
  readonly observe: Observe;
  /** For `duplicateGuard`: when the latest creates were begun, by the monotonic clock. */
  readonly latestCreates: Map<string, number>;
  /** Reference codes that creates of this client returned, the latest 10,000. */
  readonly createdCodes: ReadonlySet<string>;
  remember(referenceCode: string): void;
}

const mostCodes = 10_000;

export function createCore(options: ProofylinkOptions): Core {
  const { clock = systemClock, sandbox } = options;
  const baseUrl = readBaseUrl(
    options.baseUrl ?? environment("PROOFYLINK_BASE_URL"),
    sandbox === true,
  );
  const observe = observer(options.hooks, options.logger, options.logLevel);
  const createdCodes = new Set<string>();
  const transport = createTransport(options, clock, observe);
  return {
    baseUrl,
    sandbox: sandbox ?? isThisMachine(baseUrl),
    transport,
    http: createHttp(baseUrl, transport),
    clock,
    options,
    observe,
    latestCreates: new Map(),
    createdCodes,
    remember(referenceCode) {
      createdCodes.add(referenceCode);
      if (createdCodes.size <= mostCodes) return;
      const [oldest = ""] = createdCodes;
      createdCodes.delete(oldest);
    },
  };
}

/** What an applicant is checked against besides itself. */
export function circumstances({ clock, sandbox }: Core): { now: number; sandbox: boolean } {
  return { now: clock.now(), sandbox };
}

function createTransport(options: ProofylinkOptions, clock: Clock, observe: Observe): Transport {
  const { retries = usualRetries, maxResponseBytes = 16_777_216, middleware = [] } = options;
  const accessToken = options.accessToken ?? environment("PROOFYLINK_ACCESS_TOKEN");
  if (!accessToken) {
    throw invalidSetting("accessToken", "is missing: give it, or set PROOFYLINK_ACCESS_TOKEN");
  }
  const layers: readonly TransportLayer[] = [
    nameFailures(clock),
    limitTotalTime(clock, middleware.length > 0 || typeof accessToken !== "string"),
    retry(clock, retries, (request, cause, delayMs) =>
      observe("onRetry", request, { cause, delayMs }),
    ),
    ...middleware,
    ...(middleware.length > 0 ? [wholeResponses] : []),
    ...(options.hooks || options.logger ? [observeTries(observe, () => clock.elapsed())] : []),
    authenticate(accessToken),
    limitTryTime(clock, maxResponseBytes),
  ];
  return layered(layers, options.transport ?? fetchTransport(options.fetch));
}

const wholeResponses: TransportLayer = (next) => async (request) =>
  nativeResponse(await next(request));
