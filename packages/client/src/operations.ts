import type { operations as Operations, paths } from "@proofylink/types";
import type { OperationId, OperationKind } from "./transport/transport.ts";

type Method = "get" | "post";
/** The paths that have an operation, with its method; a wrong entry below does not compile. */
type PathOf<Id extends OperationId, M extends Method> = {
  [P in keyof paths]: paths[P][M] extends Operations[Id]
    ? Operations[Id] extends paths[P][M]
      ? P
      : never
    : never;
}[keyof paths];
type Table = {
  readonly [Id in OperationId]: readonly ["POST", PathOf<Id, "post">] | readonly ["GET", PathOf<Id, "get">];
};

const verifications = "/api/v1/external/verifications";
const detail = `${verifications}/{reference_code}` as const;

/** Method and path template of every operation of the spec. */
export const operations = {
  createVerificationWithEmailConsent: ["POST", `${verifications}/email-consent`],
  createVerificationWithOwnConsent: ["POST", `${verifications}/own-consent`],
  createVerificationWithUploadedConsent: ["POST", `${verifications}/upload-consent`],
  listVerifications: ["GET", verifications],
  getVerification: ["GET", detail],
  getTokenBalance: ["GET", "/api/v1/external/token/balance"],
  getCreditReport: ["GET", `${detail}/reports/credit`],
  getProofylinkReport: ["GET", `${detail}/reports/proofylink`],
} as const satisfies Table;

/** Finds the operation of a path template, for calls that do not name it. */
export function operationOf(method: string, pathTemplate: string): OperationId | undefined {
  return (Object.keys(operations) as OperationId[]).find(
    (id) => operations[id][0] === method && operations[id][1] === pathTemplate,
  );
}

/** Every POST of this API spends a token; also one that the spec does not know is never repeated. */
export function kindOf(method: string): OperationKind {
  return method === "GET" || method === "HEAD" ? "read" : "create";
}
