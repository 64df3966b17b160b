import { createProofylink, imageFromBytes, type Proofylink } from "@proofylink/client";
import { OutcomeUnknownError, ProofylinkError } from "@proofylink/client/errors";
import { nodeTransport } from "@proofylink/client/node";
import { nikOf, type Scenario, scenarios } from "@proofylink/sandbox";
import { readSpecimen } from "@proofylink/testing";
import type { SandboxProcess } from "./sandbox-process.ts";

/** A create, and what the client was told of it. */
export interface Sent {
  /** No other create has this name. */
  readonly name: string;
  readonly told: "created" | "surely not sent" | "unknown" | "refused";
  /** Of the answer, when there was one. */
  readonly referenceCode: string | undefined;
}

const lanes = 8;

const ktp_image = await imageFromBytes(await readSpecimen("ktp-specimen.jpg"));
const consent_metadata = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};

const named = (wanted: string) => nikOf(scenarios.find(({ name }) => name === wanted) as Scenario);
const completes = named("completed");
// Their token comes back after some seconds, so refunds are under way too when the sandbox is killed.
const rejects = named("consent-rejected");

/** Creates without a pause, eight at a time, until the sandbox is gone; notes each in `sent`. */
export async function createUntilGone(sandbox: SandboxProcess, sent: Sent[]): Promise<void> {
  using transport = nodeTransport();
  const { url: baseUrl, accessToken } = sandbox;
  const proofylink = createProofylink({ baseUrl, accessToken, transport, retries: 0 });
  const lane = async (): Promise<void> => {
    for (;;) {
      const number = String(sent.length).padStart(6, "0");
      const one = await createOne(
        proofylink,
        `CONTOH ${number}-${crypto.randomUUID()}`,
        sent.length,
      );
      sent.push(one);
      if (one.told !== "created") return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function createOne(
  { verifications }: Proofylink,
  name: string,
  number: number,
): Promise<Sent> {
  const person = {
    verification_type_id: 1,
    full_name: name,
    email: "budi.contoh@example.com",
    phone_number: "6281200000000",
    ktp_image,
  };
  const encoding = number % 2 === 0 ? "multipart" : "json";
  try {
    const { reference_code } =
      number % 5 === 0
        ? await verifications.createWithEmailConsent(
            { ...person, id_number: rejects },
            { encoding },
          )
        : await verifications.createWithOwnConsent(
            { ...person, id_number: completes, consent_metadata },
            { encoding },
          );
    return { name, told: "created", referenceCode: reference_code };
  } catch (error) {
    return { name, told: toldBy(error), referenceCode: undefined };
  }
}

function toldBy(error: unknown): Sent["told"] {
  if (error instanceof OutcomeUnknownError) return "unknown";
  if (!(error instanceof ProofylinkError)) throw error;
  return error.status === undefined ? "surely not sent" : "refused";
}
