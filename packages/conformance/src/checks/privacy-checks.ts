import { isPlainObject } from "../values/bytes.ts";
import { wrongSecret } from "../wire/encode-case.ts";
import type { Evidence, PersonalData, Problem } from "./evidence.ts";

/** A personal value that was sent. */
export interface PersonalValue {
  readonly name: string;
  readonly value: string;
}

// Shorter values stand in other texts by chance.
const shortest = 6;

/** Whether an answer repeats credentials or personal data. No message says which value it was. */
export function checkPrivacy(evidence: Evidence): Problem[] {
  const { operation, exchange, rules } = evidence;
  const answered = exchange.body.toString("utf8") + JSON.stringify(exchange.headers);
  const problems: Problem[] = [];
  for (const secret of [...rules.secrets, wrongSecret]) {
    if (secret.length < shortest || !answered.includes(secret)) continue;
    const cause = `${operation.id} ${exchange.status}`;
    problems.push({ check: "echoed-secret", cause, message: "the answer repeats a credential" });
    break;
  }
  return [...problems, ...repeated(evidence, personalValues(evidence.tried, rules.personal))];
}

/** Problems for each personal value that stands in an answer which may not have it. */
export function repeated(
  { operation, exchange, rules }: Pick<Evidence, "operation" | "exchange" | "rules">,
  values: readonly PersonalValue[],
): Problem[] {
  if (values.length === 0) return [];
  const answered = exchange.body.toString("utf8");
  const allowed = rules.personal.mayAnswer?.[operation.id] ?? [];
  const success = exchange.status >= 200 && exchange.status < 300;
  return values
    .filter(
      ({ name, value }) => !(success && allowed.includes(name)) && answered.includes(inJson(value)),
    )
    .map(({ name }) => ({
      check: "echoed-personal-data",
      cause: `${operation.id} ${exchange.status} ${name}`,
      message: `the answer repeats the value of ${name}`,
    }));
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** All personal values of a case. */
export function personalValues(
  { parameters, body }: Evidence["tried"],
  { properties }: PersonalData,
): PersonalValue[] {
  const found: PersonalValue[] = [];
  const search = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) search(name, one);
    else if (isPlainObject(value)) for (const [key, one] of Object.entries(value)) search(key, one);
    else if (
      properties.includes(name) &&
      (typeof value === "string" || typeof value === "number")
    ) {
      const text = String(value);
      if (text.length >= shortest && /\S/.test(text)) found.push({ name, value: text });
    }
  };
  for (const [key, value] of Object.entries(parameters))
    search(key.slice(key.indexOf(".") + 1), value);
  if (body !== undefined && "value" in body) search("", body.value);
  return found;
}
