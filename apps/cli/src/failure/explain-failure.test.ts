import * as errors from "@proofylink/client/errors";
import { expect, test } from "vitest";
import { Interrupted } from "../interruption.ts";
import { explainFailure } from "./explain-failure.ts";

const facts = { nextStep: "Check baseUrl and accessToken." };
const unknown = new errors.OutcomeUnknownError("It may be paid.", {
  ...facts,
  code: "outcome_unknown",
});

test.each([
  [unknown, "outcomeUnknown"],
  [
    new errors.AmbiguousMatchError("Two fit.", { ...facts, code: "ambiguous_match" }),
    "outcomeUnknown",
  ],
  [new errors.InvalidInputError({ email: ["email is missing."] }), "rejected"],
  [new errors.InvalidInputError({ accessToken: ["accessToken is missing."] }), "authentication"],
  [new errors.ValidationError("No.", { ...facts, code: "validation_failed" }), "rejected"],
  [new errors.AuthenticationError("No.", { ...facts, code: "unauthenticated" }), "authentication"],
  [new errors.PermissionError("No.", { ...facts, code: "forbidden" }), "authentication"],
  [
    new errors.InsufficientTokensError("No.", { ...facts, code: "insufficient_tokens" }),
    "insufficientTokens",
  ],
  [new errors.NotFoundError("No.", { ...facts, code: "not_found" }), "notFound"],
  [new errors.UnexpectedResponseError("No.", { ...facts, code: "wrong_base_url" }), "notFound"],
  [new errors.UnexpectedResponseError("No.", { ...facts, code: "unexpected_response" }), "server"],
  [new errors.ServerError("No.", { ...facts, code: "server_error" }), "server"],
  [new errors.RateLimitError("No.", { ...facts, code: "rate_limited" }), "server"],
  [new errors.ApiError("No.", { ...facts, code: "payload_too_large" }), "rejected"],
  [new errors.ApiError("No.", { ...facts, code: "bad_request" }), "rejected"],
  [new errors.ApiError("No.", { ...facts, code: "method_not_allowed" }), "server"],
  [new errors.ConnectionError("No.", { ...facts, code: "connection_failed" }), "connection"],
  [new errors.TimeoutError("No.", { ...facts, code: "timed_out" }), "connection"],
  [new errors.WaitTimeoutError("No.", { ...facts, code: "wait_timed_out" }), "waitExpired"],
  [new Interrupted(), "interrupted"],
  [new DOMException("x", "AbortError"), "interrupted"],
  [new TypeError("x"), "unexpected"],
  ["a text", "unexpected"],
])("%s ends as %s", (error, ending) => {
  expect(explainFailure(error).ending).toBe(ending);
});

test("every error class of the client has an ending of its own", () => {
  const withoutOwn = new Set(["ProofylinkError", "ApiError"]);
  const classes = Object.values(errors).filter((value) => Object.hasOwn(value, "kind"));
  expect(classes.length).toBeGreaterThan(10);
  for (const { name, prototype } of classes) {
    if (withoutOwn.has(name)) continue;
    const error = Object.assign(Object.create(prototype), { code: "", nextStep: "", message: "" });
    expect.soft(explainFailure(error).ending, name).not.toBe("unexpected");
  }
});

test("an unknown outcome tells to look and not to repeat, in words of this program", () => {
  const { next } = explainFailure(unknown);
  expect(next.join(" ")).toMatch(/Do not run it again.*proofylink list/);
});

test("the client's words for its options become words for settings", () => {
  const error = new errors.ApiError("No.", { ...facts, code: "bad_request" });
  expect(explainFailure(error).next).toEqual(["Check the base URL and the access token."]);
});

test("an unforeseen failure says where it happened and not what it said", () => {
  const failure = explainFailure(new TypeError("9999010101900001\n    at secret-in-message"));
  expect(JSON.stringify(failure)).not.toMatch(/9999|secret/);
  expect(failure.next.at(-1)).toMatch(/^\s+at /);
});
