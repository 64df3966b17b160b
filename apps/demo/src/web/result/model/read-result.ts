import { maskNik, type VerificationDetail } from "@proofylink/client";
import { maskPhone } from "@proofylink/client/personal-data";
import { type Facts, factsOf } from "../reading/facts.ts";
import { OpenObject } from "../reading/open-object.ts";
import { type Credibility, readCredibility } from "./credibility.ts";
import { type Credit, readCredit } from "./credit.ts";
import { type Report, readReport } from "./report.ts";
import { type Standing, standingOf } from "./stages.ts";

/** What a check and its result are, as far as an answer tells. */
export interface Result {
  readonly code: string;
  readonly standing: Standing;
  /** As the API writes it. */
  readonly status: string;
  readonly typeName: string | undefined;
  readonly consentMethod: string | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly failure: string | undefined;
  readonly decision: string | undefined;
  readonly person: Person;
  readonly credibility: Credibility | undefined;
  /** These are long, and are read when they are first asked for. */
  readonly credit: (() => Credit) | undefined;
  readonly report: (() => Report) | undefined;
  /** What is in the answer beside all that. */
  readonly others: () => Facts;
}

export interface Person {
  readonly name: string | undefined;
  /** Masked. */
  readonly nik: string | undefined;
  /** Masked. */
  readonly phone: string | undefined;
}

/**
 * Reads the detail of a verification for a page. It is typed, but `analysis` is documented by one example
 * of each type, and servers change: nothing of it is taken for certain.
 */
export function readResult(detail: VerificationDetail): Result {
  const phone = phoneOf(detail);
  const answer = new OpenObject(detail, phone);
  const [verification, customer, analysis] = [
    answer.object("verification"),
    answer.object("customer"),
    answer.object("analysis"),
  ];
  const status = verification.text("status") ?? "–";
  const parts = readParts(verification, analysis);
  return {
    code: verification.text("reference_code") ?? "–",
    standing: standingOf(status),
    status,
    typeName: verification.text("verification_type_name"),
    consentMethod: verification.text("consent_method"),
    createdAt: verification.text("created_at"),
    updatedAt: verification.text("updated_at"),
    failure: verification.text("failed_message"),
    decision: verification.text("final_decision"),
    person: readPerson(customer, phone),
    ...parts,
    others: () => {
      // Nobody asked for it: so the others must have asked before.
      parts.credit?.();
      parts.report?.();
      return factsOf(answer.rest(), phone);
    },
  };
}

function readParts(
  verification: OpenObject,
  analysis: OpenObject,
): Pick<Result, "credibility" | "credit" | "report"> {
  const has = (name: string) => analysis.kindOf(name) === "object";
  const credibility = readCredibility(verification, analysis.object("credibility"));
  const scored = credibility.score !== undefined || credibility.level !== undefined;
  return {
    credibility: scored || has("credibility") ? credibility : undefined,
    credit: has("credit_summary")
      ? once(() => readCredit(analysis.object("credit_summary")))
      : undefined,
    report: has("use_case_analysis")
      ? once(() => readReport(analysis.object("use_case_analysis")))
      : undefined,
  };
}

function once<Value extends object>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

function readPerson(customer: OpenObject, phone: string): Person {
  const person = {
    name: customer.text("name"),
    nik: nikOf(customer.text("id_number")),
    phone: phone === "" ? undefined : maskPhone(phone.replace(/[^\d+]/g, "")),
  };
  customer.ignore("phone");
  return person;
}

/** However it came, it is shown masked. */
function nikOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : maskNik(text);
}

function phoneOf({ customer }: Partial<VerificationDetail>): string {
  const phone: unknown = customer?.phone;
  return typeof phone === "string" || typeof phone === "number" ? String(phone).slice(0, 40) : "";
}
