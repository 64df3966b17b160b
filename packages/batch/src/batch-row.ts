import type { ConsentMetadata, FieldErrors } from "@proofylink/client";

/** One person of a file, checked, before anything is sent. Texts are as the client's own checks write them. */
export interface BatchRow {
  /** Line of the file, or row of the sheet, from 1: for people. */
  readonly line: number;
  /** The way of consent: the three creates of the API. */
  readonly consent: "email" | "own" | "upload";
  readonly applicant: {
    readonly verification_type_id: number;
    readonly id_number: string;
    readonly full_name: string;
    readonly email: string;
    readonly phone_number: string;
    /** With consent `own`. */
    readonly consent_metadata?: ConsentMetadata;
  };
  /** Absolute path of the photo of the KTP. It is read when the row is sent. */
  readonly ktp_image: string;
  /** Absolute path of the signed form, with consent `upload`. */
  readonly form_consent?: string;
}

/**
 * What has become of a row:
 *
 * - `pending`: nothing was sent yet;
 * - `sending`: a create is on its way, or was when the process ended;
 * - `created`: there is a verification, not final yet;
 * - `finished`: its verification is final, see `status`;
 * - `rejected`: refused, by the API or before sending; nothing was created;
 * - `unknown`: it may have been created and paid; it is not sent again unless a person says so;
 * - `given_up`: it was unknown, and a person gave it up;
 * - `duplicate`: the journal has this person and type already; not sent.
 */
export type RowState =
  | "pending"
  | "sending"
  | "created"
  | "finished"
  | "rejected"
  | "unknown"
  | "given_up"
  | "duplicate";

/** A row as the journal knows it, without the person. */
export interface RowResult {
  /** The name that `add` was given for the file. */
  readonly file: string;
  readonly line: number;
  readonly state: RowState;
  readonly reference_code: string | null;
  /** Status of the verification when it was last seen. */
  readonly status: string | null;
  /** True when the answer to the create was lost and the verification was found again. */
  readonly recovered: boolean;
  /** Why it is `rejected` or `unknown`: a code of the client's errors. */
  readonly failure: string | null;
  /** Messages by field of a row that was refused. Never the values. */
  readonly problems: FieldErrors | null;
  /** Of a completed verification. */
  readonly credibility_score: number | null;
  readonly credibility_level: string | null;
  /**
   * Of a `duplicate`: the row that the journal has. Of a row with a verification: the row of the same line that a
   * person had sent again, before this answer to its earlier create came. Both may be paid.
   */
  readonly duplicate_of: {
    readonly file: string;
    readonly line: number;
    readonly reference_code: string | null;
  } | null;
  /** When this was written (ISO 8601). */
  readonly updated_at: string;
}
