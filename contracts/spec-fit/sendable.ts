import { VerificationType } from "@proofylink/client";

/** Values of one field that the consumers let through. */
export interface Sendable {
  readonly field: string;
  readonly values: readonly (string | number)[];
}

const largestKtp = 4_194_304;
const largestForm = 10_485_760;

/**
 * What else the consumers may send in a create than the values that stand in the pacts: every type of
 * verification, and the ends of what the client checks. `sendable.test.ts` has the client send each.
 */
export const sendable: readonly Sendable[] = [
  { field: "verification_type_id", values: Object.values(VerificationType) },
  { field: "id_number", values: ["0000000000000000", "9999999999999999"] },
  { field: "full_name", values: ["X", "X".repeat(255), "D'CONTOH-BUDI, S.Kom. É"] },
  { field: "email", values: ["a@b.id", `${"a".repeat(64)}@${"b".repeat(60)}.example.com`] },
  { field: "phone_number", values: [`62${"1".repeat(7)}`, `62${"8".repeat(13)}`] },
];

/** The shortest and the longest file in base64 that the client lets through, by field. */
export const sendableFiles: readonly Sendable[] = [
  { field: "ktp_image", values: ["/9j/", base64OfBytes(largestKtp)] },
  { field: "form_consent", values: ["JVBERi0=", base64OfBytes(largestForm)] },
];

/** Values of members of `consent_metadata` that the client lets through. */
export const sendableMetadata: readonly Sendable[] = [
  { field: "user_agent", values: ["X", "X".repeat(1_000)] },
  { field: "ip_address", values: ["2001:db8::1"] },
  { field: "timestamp", values: ["2026-03-06T08:00:00Z", "2026-03-06T08:00:00.123456-11:30"] },
];

function base64OfBytes(bytes: number): string {
  return Buffer.alloc(bytes).toString("base64");
}
