import {
  type CheckedImage,
  type CreatedVerification,
  type CreateOptions,
  createProofylink,
  type Proofylink,
  type ProofylinkOptions,
  type Transport,
} from "@proofylink/client";
import type { FaultScenario, FaultServer } from "@proofylink/testing/fault-server";

/** What the suite is given, whatever runs it. */
export interface Job {
  /** Where the fault server is. */
  readonly url: string;
  /** Base64 of a KTP as JPEG and of a consent form as PDF. */
  readonly ktp: string;
  readonly form: string;
  /** The KTP as a file, for runtimes that have files. */
  readonly ktpFile: string;
}

/** What a runtime has besides `fetch`. */
export interface Extras {
  /** Transports other than the default one; the faults are played to each of them. */
  readonly transports: Readonly<Record<string, () => Transport>>;
  /** The one for creates that must succeed, where the default one refuses them. */
  readonly creating?: Transport;
  /** Ways to take an image from disk. */
  readonly files?: {
    image(path: string): Promise<CheckedImage>;
    blob(path: string): Promise<Blob>;
  };
}

export interface Stage extends Extras {
  readonly job: Job;
  readonly server: FaultServer;
  readonly ktp: Blob;
  readonly form: Blob;
}

/** Nobody's; each of them is searched for in everything that is printed. */
export const secrets = {
  accessToken: "token-canary-7f3a9c",
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000000",
} as const;

export function applicant({ ktp }: Stage) {
  const { accessToken: _, ...person } = secrets;
  return { ...person, verification_type_id: 1, ktp_image: ktp };
}

export function connect(baseUrl: string, options: ProofylinkOptions = {}): Proofylink {
  const { accessToken } = secrets;
  // Only one test is about warnings; the others would fill the console of a browser with them.
  const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return createProofylink({ baseUrl, accessToken, logger, logLevel: "error", ...options });
}

function ignore(): void {}

/** A client for creates that must get through. */
export function connectToCreate(
  { creating }: Stage,
  { baseUrl }: FaultScenario,
  options: ProofylinkOptions = {},
): Proofylink {
  return connect(baseUrl, { ...(creating && { transport: creating }), ...options });
}

/** One create of the suite's person. */
export function create(
  stage: Stage,
  scenario: FaultScenario,
  options: ProofylinkOptions = {},
  call: CreateOptions = {},
): Promise<CreatedVerification> {
  const proofylink = connect(scenario.baseUrl, options);
  return proofylink.verifications.createWithEmailConsent(applicant(stage), call);
}

/** What a caller learns of a call: `created`, or the class and the code of the error. */
export async function toldBy(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "created";
  } catch (error) {
    const { name, code } = error as { name: string; code?: unknown };
    return typeof code === "string" ? `${name} ${code}` : name;
  }
}
