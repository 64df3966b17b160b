import { additionRules } from "./rules/additions.ts";
import { answerRules } from "./rules/answers.ts";
import { contractRules } from "./rules/contract.ts";
import { requestRules } from "./rules/requests.ts";
import type { Rule } from "./rules/rule.ts";

const rules: ReadonlyMap<string, Rule> = new Map(
  [...requestRules, ...answerRules, ...contractRules, ...additionRules].map((rule) => [
    rule.id,
    rule,
  ]),
);

/** The ids of all rules, as findings carry them. */
export const ruleIds: readonly string[] = [...rules.keys()];

/** What a rule is about: whom such a change hurts, and what to do. Undefined for an unknown id. */
export function explain(id: string): Rule | undefined {
  return rules.get(id);
}

export type { Rule };
