import type { ConsentMetadata, FieldErrors } from "@proofylink/client";

export type ConsentRoute = "email" | "own" | "uploaded";

/** What has been filled in. It is kept in memory only and gone when the page is loaded again. */
export interface Draft {
  /** Counts the drafts of this page; each gets a one-time number of its own from the server. */
  readonly attempt: number;
  readonly route: ConsentRoute;
  readonly verification_type_id: 1 | 2 | 3 | 4;
  readonly id_number: string;
  readonly full_name: string;
  readonly email: string;
  readonly phone_number: string;
  readonly ktp_image: Blob | undefined;
  readonly form_consent: Blob | undefined;
  /** What the server recorded when the person consented. */
  readonly consent: ConsentMetadata | undefined;
  readonly allowDuplicate: boolean;
  /** What was refused of it last time, by field. */
  readonly refused: FieldErrors;
  /** The code of the problem with which it was refused. */
  readonly problem: string | undefined;
}

export function emptyDraft(attempt: number): Draft {
  return {
    attempt,
    route: "email",
    verification_type_id: 1,
    id_number: "",
    full_name: "",
    email: "",
    phone_number: "",
    ktp_image: undefined,
    form_consent: undefined,
    consent: undefined,
    allowDuplicate: false,
    refused: {},
    problem: undefined,
  };
}

// Consent is given for a person and a purpose. When they change, it is no consent to what is sent.
const consentedTo = ["id_number", "full_name", "verification_type_id"] as const;

/** Changes a draft, and drops what the change makes void. */
export function changed(draft: Draft, patch: Partial<Draft>): Draft {
  const next = { ...draft, ...patch };
  const other = consentedTo.some((field) => next[field] !== draft[field]);
  const refused = Object.entries(draft.refused).filter(([field]) => !(field in patch));
  return {
    ...next,
    refused: patch.refused ?? Object.fromEntries(refused),
    consent: other ? undefined : next.consent,
    allowDuplicate: other ? false : next.allowDuplicate,
  };
}
