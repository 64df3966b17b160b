import { createHash, createHmac } from "node:crypto";
import { timestamp } from "../clock.ts";
import type { Context } from "../context.ts";
import { exclusively } from "../database/exclusively.ts";
import type { SandboxDatabase } from "../database/open-database.ts";
import type { ConsentRoute, NewVerification } from "../database/schema.ts";
import { type Answer, fail, framework, success } from "../http/answer.ts";
import { courseOf } from "../lifecycle/journey.ts";
import { type Applicant, checkApplicant, type FieldErrors } from "../validation/check-applicant.ts";
import { messages } from "../validation/messages.ts";
import type { ReceivedFields } from "../validation/received.ts";
import { spend } from "../wallet.ts";
import { newRow } from "./new-row.ts";
import { isVerificationType } from "./verification-types.ts";

/** What came of a create, noted in the transaction that keeps it: a broken answer does not tell. */
export type NoteCommit = (transaction: SandboxDatabase, referenceCode: string) => Promise<void>;

/** The three creates: checks the fields, spends a token and keeps the verification. */
export async function createVerification(
  context: Context,
  route: ConsentRoute,
  fields: ReceivedFields,
  noteCommit: NoteCommit,
): Promise<Answer> {
  const { applicant, errors } = checkApplicant(route, fields);
  if (errors !== undefined) return invalid(errors);
  if (context.refusedEmails.has(applicant.email.toLowerCase())) {
    return invalid({ email: [messages.email()] });
  }
  if (!isVerificationType(applicant.verification_type_id)) {
    return fail(404, "Data not found");
  }
  const { create, answerDelayMs } = courseOf(applicant.id_number);
  if (create.kind === "refuse") return refusal(create);
  if (create.kind === "break" && !create.committed) return broken;
  const row = await commit(context, route, applicant, noteCommit);
  if (row === undefined) return fail(400, "Insufficient token balance");
  const answer = create.kind === "break" ? broken : created(row);
  return { ...answer, delay: answerDelayMs };
}

type Refusal = Extract<ReturnType<typeof courseOf>["create"], { kind: "refuse" }>;

const broken: Answer = {
  status: 500,
  body: { status: "error", message: "An error occurred while creating verification." },
};

function refusal({ status, message, errors, retryAfter }: Refusal): Answer {
  if (status === 429) return framework(429, message, { "retry-after": String(retryAfter ?? 1) });
  return fail(status, message, errors === undefined ? {} : { errors });
}

function invalid(errors: FieldErrors): Answer {
  const [first = ""] = Object.values(errors)[0] ?? [];
  return fail(422, first, { errors });
}

function created(row: NewVerification): Answer {
  const { reference_code, status, consent_route, created_at } = row;
  const data = {
    reference_code,
    status,
    // The reference shows "email" for an own consent too.
    consent_method: consent_route === "upload-consent" ? "signed_document" : "email",
    created_at: timestamp(created_at),
  };
  return success("Verification created successfully.", data, 201);
}

/** Token and verification in one transaction; undefined when no token was left. */
function commit(
  context: Context,
  route: ConsentRoute,
  applicant: Applicant,
  noteCommit: NoteCommit,
): Promise<NewVerification | undefined> {
  return exclusively(context.database, async (transaction) => {
    const now = context.clock.now();
    const reference_code = await freeCode(context, transaction, now);
    if (!(await spend(transaction, reference_code, now))) return undefined;
    const digest = contentDigest(context, route, applicant);
    const row = newRow({ route, applicant, reference_code, now, digest });
    await transaction.insertInto("verifications").values(row).execute();
    await noteCommit(transaction, reference_code);
    return row;
  });
}

function contentDigest({ signingKey }: Context, route: ConsentRoute, applicant: Applicant): string {
  return createHmac("sha256", signingKey)
    .update(JSON.stringify([route, applicant]))
    .digest("hex");
}

/**
 * EMP-YYMMDD-XXXX as the vendor writes it, with more digits once a day's four are crowded. From the
 * seed, so that a run can be repeated.
 */
async function freeCode(
  { seed }: Context,
  transaction: SandboxDatabase,
  now: number,
): Promise<string> {
  const day = new Date(now).toISOString().slice(2, 10).replaceAll("-", "");
  const { last } = await transaction
    .selectFrom("verifications")
    .select(({ fn }) => fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  for (let attempt = 0; ; attempt += 1) {
    const digits = attempt < 4 ? 4 : 8;
    const hash = createHash("sha256").update(`${seed}/${last}/${attempt}`).digest();
    const suffix = String(hash.readUInt32BE() % 10 ** digits).padStart(digits, "0");
    const code = `EMP-${day}-${suffix}`;
    const taken = await transaction
      .selectFrom("verifications")
      .select("id")
      .where("reference_code", "=", code)
      .executeTakeFirst();
    if (taken === undefined) return code;
  }
}
