import {
  type ApplicantWithUploadedConsent,
  createProofylink,
  type FieldErrors,
  type InputWarning,
  InvalidInputError,
} from "@proofylink/client";
import { useEffect, useState } from "react";
import type { Draft } from "./draft.ts";

/** What the client says of a draft before anything is sent. */
export interface DraftCheck {
  readonly errors: FieldErrors;
  /** Doubts; they come once nothing is wrong any more. */
  readonly warnings: readonly InputWarning[];
}

// It warns of tokens in browsers. Here is none.
const logger = { debug() {}, info() {}, warn() {}, error() {} };

/** A client that only checks: it knows neither the API's address nor a token, which stay at the server. */
const checkerFor = (sandbox: boolean) =>
  createProofylink({ baseUrl: "https://not-called.invalid", accessToken: "none", sandbox, logger });

/** Asks the client, with the very check that precedes a create. */
export async function checkDraft(draft: Draft, sandbox: boolean): Promise<DraftCheck> {
  const { route, verification_type_id, id_number, full_name, email, phone_number } = draft;
  const { consent, ktp_image, form_consent } = draft;
  const person = { verification_type_id, id_number, full_name, email, phone_number, ktp_image };
  const applicant = {
    ...person,
    ...(route === "own" && { consent_metadata: consent }),
    ...(route === "uploaded" && { form_consent }),
  };
  try {
    const { verifications } = checkerFor(sandbox);
    // What is missing is what the check is to find.
    const { warnings } = await verifications.check(
      route,
      applicant as ApplicantWithUploadedConsent,
    );
    return { errors: {}, warnings };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { errors: error.errors, warnings: [] };
  }
}

/** The check of a draft, made again with each change. */
export function useDraftCheck(draft: Draft, sandbox: boolean): DraftCheck {
  const [check, setCheck] = useState<DraftCheck>({ errors: {}, warnings: [] });
  useEffect(() => {
    let latest = true;
    void checkDraft(draft, sandbox).then((made) => {
      if (latest) setCheck(made);
    });
    return () => {
      latest = false;
    };
  }, [draft, sandbox]);
  return check;
}
