import type { operations as Operations, paths } from "@proofylink/types";
import type { OperationId } from "./transport/transport.ts";

type Method = "get" | "post";
/** The path of an operation; a wrong entry below does not compile. */
type PathOf<Id extends OperationId, M extends Method> = {
  [P in keyof paths]: paths[P][M] extends Operations[Id]
    ? Operations[Id] extends paths[P][M]
      ? P
      : never
    : never;
}[keyof paths];
type Table = {
  readonly [Id in OperationId]:
    | readonly ["POST", PathOf<Id, "post">]
    | readonly ["GET", PathOf<Id, "get">];
};

const root = "/api/v1/external";
const list = `${root}/verifications` as const;
const detail = `${list}/{reference_code}` as const;

/** Method and path template of every operation of the spec. */
export const operations = {
  createVerificationWithEmailConsent: ["POST", `${list}/email-consent`],
  createVerificationWithOwnConsent: ["POST", `${list}/own-consent`],
  createVerificationWithUploadedConsent: ["POST", `${list}/upload-consent`],
  listVerifications: ["GET", list],
  getVerification: ["GET", detail],
  getTokenBalance: ["GET", `${root}/token/balance`],
  getCreditReport: ["GET", `${detail}/reports/credit`],
  getProofylinkReport: ["GET", `${detail}/reports/proofylink`],
} as const satisfies Table;
