import { checkAnswer } from "./answer-checks.ts";
import type { Evidence, Problem } from "./evidence.ts";
import { checkInput, checkMethod } from "./input-checks.ts";
import { checkPrivacy } from "./privacy-checks.ts";

/** Everything that is wrong with one exchange. */
export function judge(evidence: Evidence): Problem[] {
  const problems = [
    ...checkAnswer(evidence),
    ...checkInput(evidence),
    ...checkMethod(evidence),
    ...checkPrivacy(evidence),
  ];
  const { operation, exchange, rules } = evidence;
  if (exchange.milliseconds > rules.maxResponseTime && exchange.failure === undefined) {
    const message = `took longer than ${rules.maxResponseTime} ms, twice`;
    problems.push({ check: "too-slow", cause: operation.id, message });
  }
  return problems;
}
