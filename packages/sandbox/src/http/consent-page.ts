import type { Context } from "../context.ts";
import { answerMail, type MailAnswer } from "../lifecycle/answer-mail.ts";
import { catchUp } from "../lifecycle/catch-up.ts";
import type { Answer } from "./answer.ts";

const link = /^\/consent\/([\w-]+)(?:\/(accept|reject))?$/;

/** The page that a consent mail links to, and what its two buttons do; undefined for other paths. */
export async function consentPage(
  context: Context,
  method: string,
  path: string,
): Promise<Answer | undefined> {
  const [, token, choice] = link.exec(path) ?? [];
  if (token === undefined) return undefined;
  await catchUp(context);
  if (choice === undefined && method === "GET") return question(context, token);
  // A mail scanner that follows links must not answer for a person.
  if (choice === undefined || method !== "POST") return page(405, "Metode tidak didukung", "");
  const answer = choice === "accept" ? "accepted" : "rejected";
  const [status, title, text] = outcomes[await answerMail(context, token, answer)];
  return page(status, title, `<p>${text}</p>`);
}

const outcomes: Record<MailAnswer, readonly [number, string, string]> = {
  taken: [200, "Terima kasih", "Jawaban Anda sudah dicatat."],
  "too-late": [410, "Sudah ditutup", "Permintaan ini sudah dijawab atau sudah kedaluwarsa."],
  "unknown-link": [404, "Tidak ditemukan", "Tautan ini tidak dikenal."],
};

async function question({ database }: Context, token: string): Promise<Answer> {
  const mail = await database
    .selectFrom("mails")
    .innerJoin("verifications", "verifications.reference_code", "mails.reference_code")
    .select("status")
    .where("token", "=", token)
    .executeTakeFirst();
  if (mail?.status === "waiting_confirmation")
    return page(200, "Persetujuan pemeriksaan", form(token));
  const [status, title, text] = outcomes[mail === undefined ? "unknown-link" : "too-late"];
  return page(status, title, `<p>${text}</p>`);
}

function form(token: string): string {
  const button = (choice: string, label: string) =>
    `<form method="post" action="/consent/${token}/${choice}"><button>${label}</button></form>`;
  return `<p>Sebuah perusahaan ingin memeriksa data Anda melalui Proofylink (sandbox).</p>
${button("accept", "Setuju")}
${button("reject", "Tolak")}`;
}

function page(status: number, title: string, body: string): Answer {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; form-action 'self'",
      "referrer-policy": "no-referrer",
    },
    body: `<!doctype html>
<html lang="id"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>
${body}
</html>
`,
  };
}
