import { sql } from "kysely";
import { timestamp } from "../clock.ts";
import type { Context } from "../context.ts";
import { builtOnce } from "../database/built-once.ts";
import type { SandboxDatabase } from "../database/open-database.ts";
import type { VerificationRow } from "../database/schema.ts";
import type { Answer } from "../http/answer.ts";
import { maskNik } from "./mask-nik.ts";
import { searchable } from "./searchable.ts";
import { verificationTypeName } from "./verification-types.ts";

const path = "/api/v1/external/verifications";
const usualPageSize = 50;
const largestPageSize = 100;

/** A page of all verifications, newest first, or of those whose name or code has the search word. */
export async function listVerifications(context: Context, query: URLSearchParams): Promise<Answer> {
  const q = query.get("q")?.trim() || null;
  const page = positive(query.get("page")) ?? 1;
  const perPage = Math.min(positive(query.get("per_page")) ?? usualPageSize, largestPageSize);
  const { rows, total } = await select(context, q, page, perPage);
  const url = context.origin() + path;
  return {
    status: 200,
    body: {
      status: "success",
      message: "Verifications retrieved successfully.",
      data: rows.map(listItem),
      ...paging({ url, page, perPage, total, rows: rows.length, q }),
    },
  };
}

async function select({ database }: Context, q: string | null, page: number, perPage: number) {
  const offset = (page - 1) * perPage;
  if (q === null) {
    const [counted] = await countAll(database);
    return { rows: await pageOfAll(database, perPage, offset), total: counted?.total ?? 0 };
  }
  const pattern = `%${searchable(q).replaceAll(/[\\%_]/g, "\\$&")}%`;
  const [counted] = await countMatching(database, pattern);
  return {
    rows: await pageOfMatching(database, pattern, perPage, offset),
    total: counted?.total ?? 0,
  };
}

const listed = [
  "reference_code",
  "verification_type_id",
  "status",
  "full_name",
  "id_number",
  "final_decision",
  "created_at",
  "updated_at",
  "credibility_score",
  "credibility_level",
] as const;

const all = (database: SandboxDatabase) => database.selectFrom("verifications");

const matching = (database: SandboxDatabase, pattern: string) =>
  all(database).where(({ eb, val }) =>
    eb("search_text", "like", sql<string>`${val(pattern)} escape '\\'`),
  );

type Matching = ReturnType<typeof all>;

const counted = (verifications: Matching) =>
  verifications.select(({ fn }) => fn.countAll<number>().as("total"));

const paged = (verifications: Matching, perPage: number, offset: number) =>
  verifications.select(listed).orderBy("id", "desc").limit(perPage).offset(offset);

const countAll = builtOnce((database) => counted(all(database)));
const countMatching = builtOnce((database, pattern: string) =>
  counted(matching(database, pattern)),
);
const pageOfAll = builtOnce((database, perPage: number, offset: number) =>
  paged(all(database), perPage, offset),
);
const pageOfMatching = builtOnce((database, pattern: string, perPage: number, offset: number) =>
  paged(matching(database, pattern), perPage, offset),
);

function listItem(row: Pick<VerificationRow, (typeof listed)[number]>): object {
  return {
    reference_code: row.reference_code,
    verification_type_name: verificationTypeName(row.verification_type_id),
    status: row.status,
    customer_name: row.full_name,
    customer_id_number: maskNik(row.id_number),
    final_decision: row.final_decision,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
    credibility_score: row.credibility_score,
    credibility_level: row.credibility_level,
  };
}

interface Paging {
  readonly url: string;
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly rows: number;
  readonly q: string | null;
}

/** As Laravel's paginator writes it: links with `page` alone, no rows numbered on an empty page. */
function paging({ url, page, perPage, total, rows, q }: Paging): object {
  const last = Math.max(1, Math.ceil(total / perPage));
  const from = (page - 1) * perPage + 1;
  const link = (to: number) => `${url}?page=${to}`;
  return {
    links: {
      first: link(1),
      last: link(last),
      prev: page > 1 ? link(page - 1) : null,
      next: page < last ? link(page + 1) : null,
    },
    meta: {
      current_page: page,
      from: rows === 0 ? null : from,
      last_page: last,
      path: url,
      per_page: perPage,
      to: rows === 0 ? null : from + rows - 1,
      total,
      q,
    },
  };
}

/** A positive integer; what is none counts as not given, as the paginator takes it. */
function positive(value: string | null): number | undefined {
  return value !== null && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}
