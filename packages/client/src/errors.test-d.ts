import { describe, expectTypeOf, test } from "vitest";
import {
  AmbiguousMatchError,
  ApiError,
  AuthenticationError,
  type ErrorCode,
  type FieldErrors,
  InvalidInputError,
  NotFoundError,
  OutcomeUnknownError,
  ProofylinkError,
  RateLimitError,
  type RecoveredVerification,
  TimeoutError,
  ValidationError,
} from "./errors.ts";

declare const caught: unknown;

describe("errors narrow by class", () => {
  test("each to what it holds", () => {
    if (caught instanceof OutcomeUnknownError) {
      expectTypeOf(caught.reconcile()).toEqualTypeOf<Promise<RecoveredVerification>>();
      expectTypeOf(caught.created).toEqualTypeOf<boolean>();
    } else if (caught instanceof AmbiguousMatchError) {
      expectTypeOf(caught.referenceCodes).toEqualTypeOf<readonly string[]>();
    } else if (caught instanceof InvalidInputError) {
      expectTypeOf(caught.errors).toEqualTypeOf<FieldErrors>();
    } else if (caught instanceof ValidationError) {
      expectTypeOf(caught.errors).toEqualTypeOf<FieldErrors>();
      expectTypeOf(caught.status).toEqualTypeOf<422>();
    } else if (caught instanceof RateLimitError) {
      expectTypeOf(caught.retryAfterMs).toEqualTypeOf<number | undefined>();
    } else if (caught instanceof NotFoundError) {
      expectTypeOf(caught.status).toEqualTypeOf<400 | 404>();
    } else if (caught instanceof AuthenticationError) {
      expectTypeOf(caught.status).toEqualTypeOf<401>();
    } else if (caught instanceof ApiError) {
      expectTypeOf(caught.status).toEqualTypeOf<number>();
    } else if (caught instanceof TimeoutError) {
      expectTypeOf(caught.limit).toEqualTypeOf<"connect" | "try" | "total">();
    } else if (caught instanceof ProofylinkError) {
      expectTypeOf(caught.code).toEqualTypeOf<ErrorCode>();
      expectTypeOf(caught.status).toEqualTypeOf<number | undefined>();
    }
  });

  test("and none by accident: an ordinary error has none of it", () => {
    if (caught instanceof Error) expectTypeOf(caught).not.toHaveProperty("code");
  });
});
