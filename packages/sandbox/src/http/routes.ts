import type { Context } from "../context.ts";
import type { ConsentRoute, ReportKind } from "../database/schema.ts";
import type { OperationId } from "../faults/fault-rule.ts";
import { getReport } from "../operations/get-report.ts";
import { getTokenBalance } from "../operations/get-token-balance.ts";
import { getVerification } from "../operations/get-verification.ts";
import { listVerifications } from "../operations/list-verifications.ts";
import type { Answer } from "./answer.ts";

/** What a read needs of its request. */
export interface ReadRequest {
  readonly query: URLSearchParams;
  readonly timeZone: string | undefined;
}

/** An operation that a path leads to. */
export type Route =
  | {
      readonly operationId: OperationId;
      readonly method: "POST";
      readonly create: ConsentRoute;
    }
  | {
      readonly operationId: OperationId;
      readonly method: "GET";
      readonly read: (context: Context, request: ReadRequest) => Promise<Answer>;
    };

const createIds = {
  "email-consent": "createVerificationWithEmailConsent",
  "own-consent": "createVerificationWithOwnConsent",
  "upload-consent": "createVerificationWithUploadedConsent",
} as const satisfies Record<ConsentRoute, OperationId>;

const creates = /^\/verifications\/(email-consent|own-consent|upload-consent)$/;
const one = /^\/verifications\/([^/]+)$/;
const report = /^\/verifications\/([^/]+)\/reports\/(credit|proofylink)$/;

/** All operations at a path, by the part after the API's prefix; none when there is no such path. */
export function routesAt(path: string): readonly Route[] {
  const consentRoute = creates.exec(path)?.[1] as ConsentRoute | undefined;
  if (consentRoute !== undefined) {
    // A GET of the same path is a request for a verification of that code, as in the vendor's router.
    const operationId = createIds[consentRoute];
    return [{ operationId, method: "POST", create: consentRoute }, readOne(consentRoute)];
  }
  if (path === "/verifications") {
    const read = (context: Context, { query }: ReadRequest) => listVerifications(context, query);
    return [{ operationId: "listVerifications", method: "GET", read }];
  }
  if (path === "/token/balance") {
    return [{ operationId: "getTokenBalance", method: "GET", read: getTokenBalance }];
  }
  const [, encoded] = one.exec(path) ?? [];
  if (encoded !== undefined) return [readOne(decoded(encoded))];
  const [, code, kind] = report.exec(path) ?? [];
  if (code === undefined) return [];
  return [readReport(decoded(code), kind as ReportKind)];
}

function readOne(referenceCode: string): Route {
  const read = (context: Context) => getVerification(context, referenceCode);
  return { operationId: "getVerification", method: "GET", read };
}

function readReport(referenceCode: string, kind: ReportKind): Route {
  return {
    operationId: kind === "credit" ? "getCreditReport" : "getProofylinkReport",
    method: "GET",
    read: (context, { timeZone }) => getReport(context, referenceCode, kind, timeZone),
  };
}

/** A code that is wrongly encoded is nobody's. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
