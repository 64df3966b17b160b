// The peer "plain codegen": what a careful team writes over generated types alone. It uses every
// operation, sends every field and reads every member that is always there; nothing of it is run.
import type { operations, paths, VerificationStatus } from "@proofylink/types";
import createClient from "openapi-fetch";

type Answers<Id extends keyof operations> = operations[Id]["responses"];

// openapi-fetch makes an object of the other words of an open vocabulary, hence the casts below.
const api = createClient<paths>({ baseUrl: "https://host.example" });
const root = "/api/v1/external";

const person = {
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
  ktp_image: "aGFsbG8=",
};

/** Creates in the three ways, as JSON. */
export async function create(): Promise<string[]> {
  const byEmail = await api.POST(`${root}/verifications/email-consent`, {
    body: { ...person, verification_type_id: 4 },
  });
  const byPortal = await api.POST(`${root}/verifications/own-consent`, {
    body: {
      ...person,
      verification_type_id: 2,
      consent_metadata: {
        user_agent: "ContohBrowser",
        ip_address: "192.0.2.10",
        device_type: "desktop",
        browser_info: "ContohBrowser 1.0",
        os: "Linux",
        timestamp: "2026-03-06T16:00:00+08:00",
      },
    },
  });
  const byForm = await api.POST(`${root}/verifications/upload-consent`, {
    body: { ...person, verification_type_id: 1, form_consent: "aGFsbG8=" },
  });
  return [byEmail, byPortal, byForm].map(({ data, error }) => {
    if (data === undefined) throw new Error(error?.message.toUpperCase());
    const { reference_code, status, consent_method, created_at } = data.data;
    return [
      reference_code,
      step(status as VerificationStatus),
      consent_method,
      created_at.slice(0, 10),
    ].join(" ");
  });
}

/** Reads the list. */
export async function list(): Promise<string[]> {
  const { data, error } = await api.GET(`${root}/verifications`, {
    params: { query: { q: "budi", page: 1, per_page: 100 } },
  });
  if (data === undefined) throw new Error(error?.message.toUpperCase());
  const { current_page, last_page, per_page, total, from, to, q, path } = data.meta;
  const pages: number = current_page + last_page + per_page + total + (from ?? 0) + (to ?? 0);
  const links = [data.links.first, data.links.last, data.links.prev, data.links.next, q, path];
  const rows = data.data.map((row) =>
    [
      row.reference_code.trim(),
      String(row.verification_type_name),
      step(row.status as VerificationStatus),
      row.customer_name.toUpperCase(),
      row.customer_id_number.slice(0, 4),
      row.created_at.slice(0, 10),
      row.updated_at.slice(0, 10),
      (row.credibility_score ?? 0).toFixed(),
      row.credibility_level ?? "",
      row.final_decision ?? "",
    ].join(" "),
  );
  return [...rows, String(pages), ...links.map((link) => link ?? "")];
}

/** Reads one verification. */
export async function detail(reference_code: string): Promise<string> {
  const { data, error } = await api.GET(`${root}/verifications/{reference_code}`, {
    params: { path: { reference_code } },
  });
  if (data === undefined) throw new Error(error?.message.toUpperCase());
  const { verification, customer, analysis } = data.data;
  const score: number = verification.credibility_score ?? 0;
  const { credibility, credit_summary, use_case_analysis } = analysis;
  const total: number = credibility?.credibilityScore?.total ?? 0;
  const strengths = credibility?.insights?.strengths?.map(({ title }) => title) ?? [];
  const overdue: number = credit_summary?.data?.general?.financial_summary?.total_overdue ?? 0;
  const texts = [
    verification.reference_code,
    verification.verification_type_name,
    step(verification.status as VerificationStatus),
    verification.failed_message,
    verification.credibility_level,
    verification.final_decision,
    verification.created_at.slice(0, 10),
    verification.updated_at.slice(0, 10),
    customer.name.toUpperCase(),
    customer.phone.trim(),
    customer.id_number.trim(),
    use_case_analysis === null ? "" : "analysed",
  ];
  return [...texts, ...strengths, score + total + overdue].join(" ");
}

/** Asks for both reports and the balance. */
export async function reports(reference_code: string): Promise<number> {
  const params = {
    path: { reference_code },
    header: { "X-Timezone": "Asia/Makassar" },
  } as const;
  const path = `${root}/verifications/{reference_code}/reports` as const;
  const credit = await api.GET(`${path}/credit`, { params });
  const own = await api.GET(`${path}/proofylink`, { params });
  for (const { data, error } of [credit, own]) {
    if (data === undefined) throw new Error(error?.message.toUpperCase());
    const { status, url, expires_in, expires_at } = data.data;
    console.info(status, url?.slice(8), expires_in?.toFixed(), expires_at?.slice(0, 10));
  }
  const { data, error } = await api.GET(`${root}/token/balance`);
  if (data === undefined) throw new Error(error?.message.toUpperCase());
  const token: number = data.data.token;
  return token;
}

/** What a form shows beside its fields. */
export function firstErrors(
  refused: Answers<"createVerificationWithOwnConsent">[422]["content"]["application/json"],
): string[] {
  return Object.values(refused.errors).map(([first]) => first ?? "");
}

type Known<Open> = Open extends string ? (string extends Open ? never : Open) : never;

/** A switch over all words: a new one needs a decision here. */
function step(status: VerificationStatus): string {
  const known = status as Known<VerificationStatus>;
  switch (known) {
    case "completed":
    case "failed":
    case "cancelled":
    case "rejected":
    case "expired":
      return "final";
    case "ocr_verification":
    case "pending_consent":
    case "waiting_confirmation":
    case "pending":
    case "processing":
    case "on_data_collection":
    case "on_credit_analysis":
      return "going on";
    default:
      return known satisfies never;
  }
}
