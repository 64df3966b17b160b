import {
  type AnsweredMessage,
  type AskedMessage,
  changed,
  fieldOf,
  type Json,
  jsonOf,
} from "./message.ts";
import type { Bug } from "./plant.ts";
import type { PlantedBugId } from "./planted-bugs.ts";

const isCreate = ({ method, path }: AskedMessage) => method === "POST" && /-consent$/.test(path);
const isDetail = ({ method, path }: AskedMessage) =>
  method === "GET" && /\/verifications\/[^/]+$/.test(path);
const isList = ({ path }: AskedMessage) => /\/verifications$/.test(path);
const isBalance = ({ path }: AskedMessage) => /\/balance$/.test(path);
const isReport = ({ path }: AskedMessage) => /\/reports\//.test(path);

/** A change of the JSON of successes of some operations. */
function inSuccess(
  concerns: (asked: AskedMessage) => boolean,
  change: (json: Json, asked: AskedMessage, memory: Json) => void,
): Bug {
  return {
    answered: (answer, asked, memory) =>
      concerns(asked) && answer.status < 300
        ? changed(answer, (json) => change(json, asked, memory))
        : answer,
  };
}

/** A change of the answers with a status. */
function on(
  status: number,
  change: (answer: AnsweredMessage, asked: AskedMessage) => AnsweredMessage,
): Bug {
  return {
    answered: (answer, asked) => (answer.status === status ? change(answer, asked) : answer),
  };
}

function renameInTexts(value: Json): void {
  for (const [name, one] of Object.entries<Json>(value ?? {})) {
    if (typeof one === "object") renameInTexts(one);
    else if (name === "created_at") value[name] = String(one).replace("T", " ").slice(0, 19);
  }
}

/** Bugs in the form of answers, and in what they tell. */
export const bugsInAnswers = {
  "field-renamed": inSuccess(isCreate, ({ data }) => {
    data.referenceCode = data.reference_code;
    delete data.reference_code;
  }),
  "field-missing-sometimes": inSuccess(isDetail, ({ data: { verification } }) => {
    if (verification.status === "ocr_verification") delete verification.failed_message;
  }),
  "null-sometimes": inSuccess(isDetail, ({ data }) => {
    if (data.verification.status === "failed") data.customer.phone = null;
  }),
  "type-changed": inSuccess(isDetail, ({ data: { verification } }) => {
    const { credibility_score } = verification;
    if (credibility_score !== null) verification.credibility_score = String(credibility_score);
  }),
  "integer-broken": inSuccess(isBalance, ({ data }) => {
    data.token += 0.5;
  }),
  "deep-type-changed": inSuccess(isDetail, ({ data }) => {
    const { tenant_profile, overall_risk_score } = data.analysis.use_case_analysis ?? {};
    if (tenant_profile === undefined) return;
    overall_risk_score.visual.position = String(overall_risk_score.visual.position);
  }),
  "date-format": { answered: (answer) => changed(answer, renameInTexts) },
  "date-format-on-header": inSuccess(isReport, ({ data }, { headers }) => {
    if (headers["x-timezone"] && data.expires_at) data.expires_at = "19 Mei 2026, 12.18";
  }),
  "unknown-value": inSuccess(isBalance, (json) => {
    json.status = "ok";
  }),
  "field-leaks-nik": inSuccess(isCreate, ({ data }, asked) => {
    data.id_number = fieldOf(asked, "id_number");
  }),
  "row-leaks-email": inSuccess(isList, ({ data }) => {
    for (const row of data) row.customer_email = "budi.contoh@example.com";
  }),
  "nik-not-masked": inSuccess(
    (asked) => isList(asked) || isCreate(asked),
    (json, asked, memory) => {
      if (isCreate(asked)) memory[json.data.reference_code] = fieldOf(asked, "id_number");
      else
        for (const row of json.data)
          row.customer_id_number = memory[row.reference_code] ?? row.customer_id_number;
    },
  ),
  "error-echoes-nik": on(422, (answer, asked) =>
    changed(answer, (json) => {
      json.message += ` (${fieldOf(asked, "id_number") ?? ""})`;
    }),
  ),
  "error-echoes-token": on(401, (answer, { headers }) =>
    changed(answer, (json) => {
      json.message += ` (${headers.authorization ?? ""})`;
    }),
  ),
  "wrong-success": on(201, (answer) => ({ ...answer, status: 200 })),
  "undocumented-status": on(422, (answer) => ({ ...answer, status: 409 })),
  "html-error": on(404, () => ({
    status: 404,
    headers: { "content-type": "text/html" },
    body: Buffer.from("<h1>Not Found</h1>"),
  })),
  "problem-json": on(422, (answer) => ({
    ...answer,
    headers: { ...answer.headers, "content-type": "application/problem+json" },
  })),
  "bad-header": on(429, (answer) => ({
    ...answer,
    headers: { ...answer.headers, "x-ratelimit-limit": "many" },
  })),
  "created-not-found": {
    answered: (answer, asked, memory) => {
      if (isCreate(asked)) memory[jsonOf(answer)?.data?.reference_code] = true;
      const code = asked.path.split("/").at(-1) ?? "";
      if (!isDetail(asked) || memory[code] !== true) return answer;
      const body = Buffer.from('{"status":"fail","message":"Data not found."}');
      return { ...answer, status: 404, body };
    },
  },
  "created-not-listed": inSuccess(
    (asked) => isList(asked) || isCreate(asked),
    (json, asked, memory) => {
      if (isCreate(asked)) memory[json.data.reference_code] = true;
      else json.data = json.data.filter((row: Json) => memory[row.reference_code] !== true);
    },
  ),
  "wrong-one": inSuccess(isDetail, ({ data: { verification } }, _, memory) => {
    memory.first ??= verification.reference_code;
    verification.reference_code = memory.first;
  }),
  "list-differs": inSuccess(isList, ({ data }) => {
    for (const row of data) if (row.status === "ocr_verification") row.status = "pending";
  }),
  "state-goes-back": inSuccess(isDetail, ({ data: { verification } }, _, memory) => {
    if (verification.status !== "completed") return;
    const { reference_code: code } = verification;
    memory[code] = (memory[code] ?? 0) + 1;
    if (memory[code] > 1) verification.status = "processing";
  }),
  "state-leaps": inSuccess(isDetail, ({ data: { verification } }) => {
    if (verification.status === "processing") verification.status = "completed";
  }),
  "same-code-twice": inSuccess(isCreate, ({ data }, _, memory) => {
    if (memory.last === undefined) memory.last = data.reference_code;
    else {
      data.reference_code = memory.last;
      memory.last = undefined;
    }
  }),
  "no-allow": on(405, (answer) => {
    const { allow: _, ...headers } = answer.headers;
    return { ...answer, headers };
  }),
  "allow-lies": on(405, (answer) => ({
    ...answer,
    headers: { ...answer.headers, allow: "OPTIONS" },
  })),
} satisfies Partial<Record<PlantedBugId, Bug>>;
