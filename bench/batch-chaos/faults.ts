import type { FaultRule, FaultScript } from "@proofylink/sandbox";

/** Of a hundred creates, how many meet which fault. */
const ofCreates: readonly (readonly [FaultRule["fault"], number])[] = [
  ["drop-before-read", 1.5],
  ["drop-while-reading", 1.5],
  ["drop-after-read", 1.5],
  ["hang", 0.5],
  ["error-500", 1.5],
  ["gateway-502", 1.5],
  ["limited-429", 0.5],
  ["late-commit", 1.5],
  ["late-commit-504", 1],
  ["drop-after-commit", 3],
  ["hang-after-commit", 0.5],
  ["error-500-after-commit", 2],
  ["cut-answer", 2],
  ["empty-answer", 1],
  ["redirect-to-login", 0.5],
];
const ofReads: readonly (readonly [FaultRule["fault"], number])[] = [
  ["drop-before-read", 5],
  ["unavailable-503", 5],
  ["cut-answer", 5],
  ["login-page", 5],
];

/** A fifth of all calls meets a fault. */
export function aFifthFails(seed: number): FaultScript {
  const rules = (method: "POST" | "GET", shares: typeof ofCreates): FaultRule[] => {
    // The first rule that strikes is played, so each is asked only of what the ones before let pass.
    let passed = 1;
    return shares.map(([fault, percent]) => {
      const probability = percent / 100 / passed;
      passed -= percent / 100;
      return { fault, when: { method, probability } } as FaultRule;
    });
  };
  return { seed, rules: [...rules("POST", ofCreates), ...rules("GET", ofReads)] };
}
