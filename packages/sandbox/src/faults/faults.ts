import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { checkScript } from "./check-script.ts";
import type { FaultCondition, FaultRule, FaultScript, OperationId } from "./fault-rule.ts";

/** A rule with what it has come to. */
export interface CountedRule {
  readonly rule: FaultRule;
  /** Requests that had all that the rule asks for. */
  readonly matched: number;
  /** Requests that met its fault. */
  readonly struck: number;
}

/** The faults that a sandbox plays. */
export interface Faults {
  /**
   * Puts these rules in place of all others; counting begins anew.
   *
   * @throws TypeError when a rule is wrong; then the old ones stay
   */
  set(script: FaultScript): void;
  /** Takes all rules away. */
  clear(): void;
  /** The rules and what they have come to. */
  read(): { readonly seed: number; readonly rules: readonly CountedRule[] };
}

/** What rules can ask for of a request. */
export interface FaultedRequest {
  readonly operationId: OperationId | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** It is not the first on its connection. */
  readonly warm: boolean;
}

/** The faults, and the side of them that the server sees. */
export interface RunningFaults extends Faults {
  /** The rule whose fault this request meets; counts the request. */
  meet(request: FaultedRequest): FaultRule | undefined;
}

/**
 * Faults as a script has them.
 *
 * @throws TypeError when a rule is wrong
 */
export function runFaults(script: FaultScript, usualSeed: number): RunningFaults {
  let seed = usualSeed;
  let rules: { rule: FaultRule; matched: number; struck: number }[] = [];
  const set = (given: FaultScript): void => {
    const checked = checkScript(given);
    seed = checked.seed ?? usualSeed;
    rules = checked.rules.map((rule) => ({ rule, matched: 0, struck: 0 }));
  };
  set(script);
  return {
    set,
    clear: () => {
      rules = [];
    },
    read: () => ({ seed, rules: rules.map((counted) => structuredClone(counted)) }),
    meet: (request) => {
      const willing = rules.filter((counted, index) => {
        const { when = {}, times = Number.POSITIVE_INFINITY } = counted.rule;
        if (!asksFor(when, request)) return false;
        counted.matched += 1;
        const share = () => shareOf(seed, index, counted.matched);
        return counted.struck < times && chooses(when, counted.matched, share);
      });
      const [first] = willing;
      if (first !== undefined) first.struck += 1;
      return first?.rule;
    },
  };
}

function asksFor(when: FaultCondition, request: FaultedRequest): boolean {
  const { operationId, method, path, header, connection } = when;
  return (
    (operationId === undefined || operationId === request.operationId) &&
    (method === undefined || method === request.method) &&
    (path === undefined || isAt(path, request.path)) &&
    (header === undefined || has(request.headers, header)) &&
    (connection === undefined || (connection === "warm") === request.warm)
  );
}

function isAt(wanted: string, path: string): boolean {
  return wanted.endsWith("*") ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
}

function has(
  headers: IncomingHttpHeaders,
  { name, value }: NonNullable<FaultCondition["header"]>,
): boolean {
  const given = headers[name.toLowerCase()];
  return given !== undefined && (value === undefined || String(given) === value);
}

function chooses(
  { nth, every, probability }: FaultCondition,
  matched: number,
  share: () => number,
): boolean {
  if (nth !== undefined) return [nth].flat().includes(matched);
  if (every !== undefined) return matched % every === 0;
  return probability === undefined || share() < probability;
}

/** A share from 0 to 1 for a rule's next request. No other rule's requests move it. */
function shareOf(seed: number, rule: number, matched: number): number {
  const digest = createHash("sha256").update(`${seed}/${rule}/${matched}`).digest();
  return digest.readUInt32BE() / 2 ** 32;
}
