import { expect } from "vitest";
import type {
  FinalVerification,
  ProofylinkError,
  WaitManyOptions,
  WaitOptions,
  WaitOutcome,
  WaitTarget,
} from "../src/index.ts";
import type { Reply } from "./start-api.ts";
import type { Step, VerificationService } from "./verification-service.ts";

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export const code = "EMP-990101-0001";
/** As in the vendor's samples. */
export const machine: readonly Step[] = [
  [3 * second, "processing"],
  [11 * second, "completed"],
];
/** The person consents after two days. */
export const byEmail: readonly Step[] = [
  [8 * second, "pending_consent"],
  [20 * second, "waiting_confirmation"],
  [2 * day, "processing"],
  [2 * day + 50 * minute, "completed"],
];
export const never: readonly Step[] = [[2 * second, "processing"]];

/** Waits without the retries of single calls. */
export function wait(
  service: VerificationService,
  target: WaitTarget = code,
  options?: WaitOptions,
): Promise<FinalVerification> {
  return service.client({ retries: 0 }).wait(target, options);
}

/** When the verification was read, in milliseconds. */
export function reads(service: VerificationService): number[] {
  return service.times(code);
}

/** The pauses between the reads, in milliseconds. */
export function pauses(service: VerificationService): number[] {
  const times = reads(service);
  return times.slice(1).map((time, at) => time - (times[at] as number));
}

/** What a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<ProofylinkError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return error;
}

/** Answers the first `count` reads with this. */
export function firstReads(service: VerificationService, count: number, reply: Reply): void {
  service.instead = () => (service.asked.length <= count ? reply : undefined);
}

/** As many codes as this: EMP-1, EMP-2, … */
export function codes(count: number, name = "EMP"): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

/** How the waiting for many ended, by code: a status or the code of an error. */
export async function outcomes(
  service: VerificationService,
  targets: Iterable<WaitTarget>,
  options: WaitManyOptions = {},
): Promise<Record<string, string>> {
  const all = await Array.fromAsync(service.client().waitMany(targets, options));
  expect(new Set(all.map(({ referenceCode }) => referenceCode)).size).toBe(all.length);
  return Object.fromEntries(all.map((outcome) => [outcome.referenceCode, wordOf(outcome)]));
}

export function wordOf({ detail, error }: WaitOutcome): string {
  return error ? error.code : detail.verification.status;
}
