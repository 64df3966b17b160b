import type { Proofylink } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import { concealPersonalData, maskPhone } from "@proofylink/client/personal-data";
import type { ConsentRoute } from "../applicant/consent-route.ts";
import type { PreparedApplicant } from "../applicant/prepare-applicant.ts";
import { CommandError } from "../command-error.ts";
import { inOwnWords } from "../failure/in-own-words.ts";
import { plainText } from "../output/plain-text.ts";
import type { Terminal } from "../terminal.ts";
import { promptTexts } from "../texts/prompts.ts";
import { verifyTexts } from "../texts/verify.ts";
import { askRoute, purposes, questionsFor, tellProblems } from "./applicant-questions.ts";
import { type Ask, askAt } from "./ask.ts";

type Fields = Record<string, unknown>;

/** Asks for everything that a verification needs, checks it, says what it costs, and asks whether to send it. */
export async function askApplicant(
  proofylink: Proofylink,
  asked: ConsentRoute | undefined,
  terminal: Terminal,
): Promise<PreparedApplicant> {
  const texts = promptTexts();
  const left = await proofylink.tokens.balance({ signal: terminal.signal });
  const ask = askAt(terminal);
  ask.title(texts.title);
  ask.remark(texts.cost(left));
  const route = asked ?? (await askRoute(ask));
  const fields = await askFields(proofylink, route, ask);
  ask.note(summaryOf(fields, route), texts.summary);
  if (!(await ask.yes(texts.send))) {
    throw new CommandError("interrupted", "interrupted", texts.notSent);
  }
  ask.end(texts.thanks);
  return { route, fields, fileErrors: {} };
}

/** Asks again for what the client's own checks refuse, until they refuse nothing. */
async function askFields(
  { verifications }: Proofylink,
  route: ConsentRoute,
  ask: Ask,
): Promise<Fields> {
  const questions = questionsFor(route);
  const fields: Fields = {};
  let open = Object.keys(questions);
  while (open.length > 0) {
    for (const name of open) fields[name] = await questions[name]?.(ask);
    const refused = await verifications
      .check(route === "upload" ? "uploaded" : route, fields as never)
      .then(
        ({ warnings }) => {
          for (const { message } of warnings) ask.remark(verifyTexts().note(inOwnWords(message)));
          return undefined;
        },
        (error: unknown) => error,
      );
    if (refused === undefined) return fields;
    if (!(refused instanceof InvalidInputError)) throw refused;
    tellProblems(ask, refused);
    const names = Object.keys(refused.errors).map((name) => name.split(".")[0]);
    open = open.filter((name) => names.includes(name));
    if (open.length === 0) throw refused;
  }
  return fields;
}

function summaryOf(fields: Fields, route: ConsentRoute): string {
  const texts = promptTexts();
  const rows: ReadonlyArray<readonly [string, string]> = [
    [texts.for, purposes()[Number(fields.verification_type_id)] ?? ""],
    [texts.name, plainText(fields.full_name)],
    [texts.nik, concealPersonalData(String(fields.id_number))],
    [texts.mail, concealPersonalData(String(fields.email))],
    [texts.phone, maskPhone(String(fields.phone_number))],
    [texts.by, verifyTexts()[route]],
  ];
  return rows.map(([label, value]) => `${label.padEnd(13)}${value}`).join("\n");
}
