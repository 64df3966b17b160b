import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as errors from "./errors.ts";

const facts = { code: "not_found", nextStep: "Check the code.", status: 404 } as const;
const classes = Object.entries(errors) as [string, typeof errors.ProofylinkError][];

test.each(classes)("%s is named after its class, whatever a minifier calls it", (name, Class) => {
  const error = new Class("It happened.", facts as never);
  expect(error.name).toBe(name);
  expect(String(error)).toMatch(new RegExp(`^${name}: `));
  expect(error).toBeInstanceOf(Class);
  expect(error).toBeInstanceOf(errors.ProofylinkError);
  expect(error).toBeInstanceOf(Error);
});

describe("instanceof", () => {
  test("follows the classes up, not down or sideways", () => {
    const error = new errors.NotFoundError("It happened.", facts);
    expect(error).toBeInstanceOf(errors.ApiError);
    expect(error).not.toBeInstanceOf(errors.ServerError);
    expect(new errors.ApiError("It happened.", facts)).not.toBeInstanceOf(errors.NotFoundError);
    expect(new Error("other")).not.toBeInstanceOf(errors.ProofylinkError);
    expect(null).not.toBeInstanceOf(errors.ProofylinkError);
  });

  test("holds between two copies of the package", async () => {
    vi.resetModules();
    const copy = await import("./errors.ts");
    const error = new copy.NotFoundError("It happened.", facts);
    expect(copy.NotFoundError).not.toBe(errors.NotFoundError);
    expect(error).toBeInstanceOf(errors.NotFoundError);
    expect(error).toBeInstanceOf(errors.ApiError);
    expect(error).not.toBeInstanceOf(errors.ServerError);
  });

  test("keeps its ordinary meaning for classes that a user derives", () => {
    class MyError extends errors.ApiError {}
    expect(new MyError("It happened.", facts)).toBeInstanceOf(MyError);
    expect(new MyError("It happened.", facts)).toBeInstanceOf(errors.ApiError);
    expect(new errors.ApiError("It happened.", facts)).not.toBeInstanceOf(MyError);
  });
});

test("an error tells what to do in its message and by itself, also as JSON and in print", () => {
  const error = new errors.NotFoundError("It happened.", facts);
  expect(error.message).toBe("It happened. Check the code.");
  const all = { name: "NotFoundError", message: error.message, ...facts };
  expect(JSON.parse(JSON.stringify(error))).toEqual(all);
  expect(inspect(error)).toContain("nextStep: 'Check the code.'");
});

test("an InvalidInputError tells all that is wrong", () => {
  const error = new errors.InvalidInputError({
    email: ["email is missing."],
    os: ["os is missing."],
  });
  expect(error).toMatchObject({ code: "invalid_input", errors: { email: ["email is missing."] } });
  expect(error.message).toMatch(/^Nothing was sent. email is missing. os is missing. /);
});

test("an OutcomeUnknownError of no known create cannot look for it, and says so by itself", async () => {
  const error = new errors.OutcomeUnknownError("It happened.", {
    ...facts,
    code: "outcome_unknown",
  });
  await expect(error.reconcile()).rejects.toBe(error);
});
