import type { ConsentRoute, NewVerification } from "../database/schema.ts";
import { nextStep } from "../lifecycle/journey.ts";
import { searchable } from "./searchable.ts";

/** What a new verification is made of. */
export interface Beginning {
  readonly route: ConsentRoute;
  readonly applicant: Pick<
    NewVerification,
    "verification_type_id" | "id_number" | "full_name" | "email" | "phone_number"
  >;
  readonly reference_code: string;
  readonly now: number;
  readonly digest: string;
}

/** The row of a verification that was created just now. */
export function newRow({ route, applicant, reference_code, now, digest }: Beginning) {
  const { verification_type_id, id_number, full_name, email, phone_number } = applicant;
  const standing = {
    status: "ocr_verification",
    consent_route: route,
    id_number,
    final_decision: null,
  };
  const due = nextStep(standing);
  return {
    ...standing,
    reference_code,
    verification_type_id,
    full_name,
    search_text: searchable(`${full_name} ${reference_code}`),
    email,
    phone_number,
    content_digest: digest,
    created_at: now,
    updated_at: now,
    next_change_at: due === undefined ? null : now + due.after,
  } satisfies NewVerification;
}
