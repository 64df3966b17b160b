import type { Json } from "../../src/json.ts";

const code = "EMP-990101-0001";
const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
const about = {
  verification_type_name: "Rekrutment/Screening Karyawan",
  status: "completed",
  final_decision: null,
  credibility_score: 80,
  credibility_level: "high",
  ...times,
};
const row = {
  reference_code: code,
  customer_name: "BUDI CONTOH",
  customer_id_number: "9999********0001",
  ...about,
};

/** What each request of the client is answered with when nothing is wrong. */
const data = {
  create: { reference_code: code, status: "pending", consent_method: "email", ...times },
  list: [row],
  balance: { token: 7 },
  report: { status: "processing", url: null, expires_in: null, expires_at: null },
  detail: {
    verification: { reference_code: code, failed_message: null, ...about },
    customer: { name: "BUDI CONTOH", phone: "81200000001", id_number: "9999010101900001" },
    analysis: { credit_summary: {}, credibility: {}, use_case_analysis: {} },
  },
} as const;

const meta = {
  current_page: 1,
  last_page: 1,
  from: 1,
  to: 1,
  per_page: 50,
  total: 1,
  path: "/",
  q: null,
};

/** The API's answer to a request with this method and path. */
export function goodAnswer(method: string, path: string): Json {
  const success = (what: unknown) => ({ status: "success", message: "Done.", data: what });
  if (method === "POST") return success(data.create);
  if (/\/reports\//.test(path)) return success(data.report);
  if (/\/token\/balance/.test(path)) return success(data.balance);
  if (/\/verifications(\?|$)/.test(path)) return { ...success(data.list), meta };
  return success(data.detail);
}

/** Writes a value anew with every leaf put through `change`, and objects and arrays through `wrap`. */
export function changed(
  value: unknown,
  change: (leaf: unknown) => unknown,
  wrap: (inner: object) => unknown = (inner) => inner,
): unknown {
  if (typeof value !== "object" || value === null) return change(value);
  if (Array.isArray(value)) return wrap(value.map((item) => changed(item, change, wrap)));
  const members = Object.entries(value).map(([key, item]) => [key, changed(item, change, wrap)]);
  return wrap(Object.fromEntries(members));
}
