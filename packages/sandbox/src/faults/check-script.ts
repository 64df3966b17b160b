import { faultCatalogue, isFaultName } from "./fault-catalogue.ts";
import type { FaultOptions } from "./fault-options.ts";
import type { FaultCondition, FaultScript, OperationId } from "./fault-rule.ts";

type Checks<Shape> = { readonly [Name in keyof Shape]-?: Check };
type Check = readonly [holds: (value: unknown) => boolean, what: string];
type Given = Readonly<Record<string, unknown>>;

const operationIds: Readonly<Record<OperationId, true>> = {
  createVerificationWithEmailConsent: true,
  createVerificationWithOwnConsent: true,
  createVerificationWithUploadedConsent: true,
  listVerifications: true,
  getVerification: true,
  getTokenBalance: true,
  getCreditReport: true,
  getProofylinkReport: true,
};

const whole = (least: number, most: number) => (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const text = (pattern: RegExp) => (value: unknown) =>
  typeof value === "string" && pattern.test(value);
const day = 86_400_000;
const count = whole(1, Number.MAX_SAFE_INTEGER);
const list = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(count);

const optionChecks: Checks<FaultOptions> = {
  by: [text(/^(reset|end)$/), '"reset" or "end"'],
  atByte: [whole(0, 2 ** 31), "a whole number of bytes, 0 or more"],
  // What Node would refuse in a header must not come as far as a request.
  retryAfter: [text(/^[\x20-\x7e]{1,100}$/), "text of a header: seconds or an HTTP date"],
  delay: [whole(0, day), "a whole number of milliseconds, at most a day"],
  bytesAtOnce: [whole(1, 2 ** 20), "a whole number of bytes, 1 or more"],
  commitAfter: [whole(0, 365 * day), "a whole number of milliseconds, at most a year"],
};

const conditionChecks: Checks<FaultCondition> = {
  operationId: [
    (value) => typeof value === "string" && Object.hasOwn(operationIds, value),
    `one of ${Object.keys(operationIds).join(", ")}`,
  ],
  method: [text(/^[A-Z]+$/), "a method in capitals"],
  path: [text(/^\/[^*?#]*\*?$/), 'a path that begins with "/", with at most a "*" at its end'],
  header: [isHeader, "an object with a name and, if wanted, a value"],
  connection: [text(/^(new|warm)$/), '"new" or "warm"'],
  nth: [(value) => count(value) || list(value), "a whole number from 1 on, or a list of them"],
  every: [count, "a whole number from 1 on"],
  probability: [
    (value) => typeof value === "number" && value >= 0 && value <= 1,
    "a number from 0 to 1",
  ],
};

/**
 * Takes any value for a script of faults.
 *
 * @throws TypeError that names the first wrong place and what belongs there
 */
export function checkScript(value: unknown): FaultScript {
  const script = object(value, "A fault script");
  onlyKnown(script, ["rules", "seed"], "The fault script");
  if (!Array.isArray(script.rules)) throw new TypeError("rules must be a list of fault rules.");
  script.rules.forEach((rule, index) => {
    checkRule(rule, `rules[${index}]`);
  });
  if (script.seed !== undefined && !whole(0, 0xffff_ffff)(script.seed)) {
    throw new TypeError("seed must be a whole number from 0 to 4294967295.");
  }
  // A copy, so that the rules cannot change while they are counted.
  return structuredClone(script) as unknown as FaultScript;
}

function checkRule(value: unknown, place: string): void {
  const { fault, when, times, ...options } = object(value, place);
  if (!isFaultName(fault)) {
    const names = Object.keys(faultCatalogue).join(", ");
    throw new TypeError(`${place}.fault must be one of ${names}.`);
  }
  onlyKnown(options, faultCatalogue[fault].options, `${place} (${fault})`);
  check(options, optionChecks, place);
  if (times !== undefined && !count(times)) {
    throw new TypeError(`${place}.times must be a whole number from 1 on.`);
  }
  if (when !== undefined) checkCondition(object(when, `${place}.when`), `${place}.when`);
}

function checkCondition(when: Given, place: string): void {
  onlyKnown(when, Object.keys(conditionChecks), place);
  check(when, conditionChecks, place);
  const chosen = ["nth", "every", "probability"].filter((name) => when[name] !== undefined);
  if (chosen.length > 1) {
    throw new TypeError(`${place} has ${chosen.join(" and ")}; give one of them.`);
  }
}

function check(given: Given, checks: Readonly<Record<string, Check>>, place: string): void {
  for (const [name, [holds, what]] of Object.entries(checks)) {
    if (given[name] !== undefined && !holds(given[name])) {
      throw new TypeError(`${place}.${name} must be ${what}.`);
    }
  }
}

function onlyKnown(given: Given, known: readonly string[], place: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const offer = known.length === 0 ? "It has none" : `It can have ${known.join(", ")}`;
  throw new TypeError(`${place} has no setting ${JSON.stringify(unknown)}. ${offer}.`);
}

function object(value: unknown, place: string): Given {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Given;
  throw new TypeError(`${place} must be an object.`);
}

function isHeader(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, value: wanted, ...more } = value as Given;
  return (
    text(/^[\w!#$%&'*+.^`|~-]+$/)(name) &&
    (wanted === undefined || typeof wanted === "string") &&
    Object.keys(more).length === 0
  );
}
