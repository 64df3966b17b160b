import { expectTypeOf, test } from "vitest";
import {
  type CompletedVerification,
  type CreatedVerification,
  createProofylink,
  type FailedVerification,
  type FinalVerification,
  isCompleted,
  isFailed,
  type NotFoundError,
  type RecoveredVerification,
  type StoppedVerification,
  type VerificationListItem,
  type VerificationPage,
  type VerificationStatus,
  type WaitTimeoutError,
} from "./index.ts";

const { verifications } = createProofylink({ baseUrl: "https://a.test", accessToken: "token" });

test("a result narrows by its status to one of three", async () => {
  const result = await verifications.wait("EMP-1");
  expectTypeOf(result).toEqualTypeOf<FinalVerification>();
  if (isCompleted(result)) {
    expectTypeOf(result).toEqualTypeOf<CompletedVerification>();
    expectTypeOf(result.analysis.credibility).not.toBeNullable();
  } else if (isFailed(result)) {
    expectTypeOf(result).toEqualTypeOf<FailedVerification>();
    expectTypeOf(result.analysis.credibility).toBeNull();
  } else {
    expectTypeOf(result).toEqualTypeOf<StoppedVerification>();
  }
  expectTypeOf(result.verification.status).toEqualTypeOf<
    "completed" | "failed" | "cancelled" | "rejected" | "expired"
  >();
});

test("a wait takes codes, and what creates, reconcile() and the list answer", () => {
  type Target = Parameters<typeof verifications.wait>[0];
  expectTypeOf<string>().toExtend<Target>();
  expectTypeOf<CreatedVerification>().toExtend<Target>();
  expectTypeOf<RecoveredVerification>().toExtend<Target>();
  expectTypeOf<VerificationListItem>().toExtend<Target>();
  expectTypeOf<number>().not.toExtend<Target>();
  expectTypeOf<{ status: string }>().not.toExtend<Target>();
});

test("an outcome of many narrows by its error, also when it is taken apart", async () => {
  const targets = new Set(["EMP-1"]);
  const onStatus = (status: VerificationStatus, code: string) => [status, code];
  for await (const { detail, error } of verifications.waitMany(targets, { onStatus })) {
    if (error) {
      expectTypeOf(error).toEqualTypeOf<NotFoundError | WaitTimeoutError>();
      expectTypeOf(detail).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(detail).toEqualTypeOf<FinalVerification>();
    }
  }
});

test("the list iterates over rows, and its pages over pages", async () => {
  const list = verifications.list({ q: "budi" });
  for await (const row of list) expectTypeOf(row).toEqualTypeOf<VerificationListItem>();
  for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<VerificationPage>();
  expectTypeOf(list.page).returns.resolves.toEqualTypeOf<VerificationPage>();
});
