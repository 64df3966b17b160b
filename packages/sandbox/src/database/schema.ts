import type { Generated, Insertable, Selectable } from "kysely";
import type { FaultName } from "../faults/fault-catalogue.ts";

/** How a person consents: the last part of the path that the create was sent to. */
export type ConsentRoute = "email-consent" | "own-consent" | "upload-consent";

/** The two PDF reports of a verification. */
export type ReportKind = "credit" | "proofylink";

/** Moments are milliseconds since 1970. */
export interface VerificationTable {
  id: Generated<number>;
  reference_code: string;
  verification_type_id: number;
  consent_route: ConsentRoute;
  id_number: string;
  full_name: string;
  /** Name and reference code in lower case: what the list's search word is looked for in. */
  search_text: string;
  email: string;
  phone_number: string;
  status: string;
  failed_message: string | null;
  credibility_score: number | null;
  credibility_level: string | null;
  /** JSON; null until completed. */
  analysis: string | null;
  final_decision: string | null;
  /** Keyed digest of all that was sent, by which the ledger finds a create that was sent twice. */
  content_digest: string;
  created_at: number;
  updated_at: number;
  /** When the analysis was made. */
  completed_at: number | null;
  /** When its next state is due; null when nothing but a person, or nothing at all, can change it. */
  next_change_at: number | null;
}

/** One row, whose id is 1. */
export interface WalletTable {
  id: number;
  balance: number;
}

/** Every movement of tokens; they add up to the wallet's balance. */
export interface TokenEntryTable {
  id: Generated<number>;
  kind: "granted" | "spent" | "refunded";
  amount: number;
  reference_code: string | null;
  created_at: number;
}

/** Creates as they came over the wire. */
export interface WireCreateTable {
  id: Generated<number>;
  path: string;
  fault: FaultName | null;
  body_bytes: number;
  /** 1 when the request arrived whole. */
  received: number;
  answered: number | null;
  reference_code: string | null;
}

/** Mails that the vendor would have sent. */
export interface MailTable {
  id: Generated<number>;
  reference_code: string;
  recipient: string;
  /** Secret part of the links in it. */
  token: string;
  answer: "accepted" | "rejected" | null;
  answered_at: number | null;
  sent_at: number;
}

export interface ReportTable {
  reference_code: string;
  kind: ReportKind;
  requested_at: number;
}

export interface SettingTable {
  name: string;
  value: string;
}

/** The tables of a sandbox. */
export interface Schema {
  verifications: VerificationTable;
  wallet: WalletTable;
  token_entries: TokenEntryTable;
  wire_creates: WireCreateTable;
  mails: MailTable;
  reports: ReportTable;
  settings: SettingTable;
}

export type VerificationRow = Selectable<VerificationTable>;
export type NewVerification = Insertable<VerificationTable>;
