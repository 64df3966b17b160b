import { describe, expect, test } from "vitest";
import { toldByError, toldByValue } from "./told.ts";

describe("a value", () => {
  test("is the code wherever in it the code stands", () => {
    expect(toldByValue({ data: { reference_code: "EMP-990101-0001" } })).toEqual({ kind: "code" });
    expect(toldByValue("…EMP-990101-0001…")).toEqual({ kind: "code" });
  });

  test.each([
    ["<!DOCTYPE html>", "HTML"],
    ["", "nothing"],
    [[], "an array"],
    [{}, "an object"],
    [null, "null"],
    [undefined, "nothing"],
    [3, "number"],
  ])("without the code is garbage: %j", (value, form) => {
    expect(toldByValue(value)).toEqual({ kind: "value", form });
  });
});

describe("an error", () => {
  test("is proof that nothing was sent by its evidence or by a code among its causes", () => {
    const refused = Object.assign(new Error(), { code: "ECONNREFUSED" });
    const wrapped = new TypeError("fetch failed", { cause: new Error("why", { cause: refused }) });
    expect(toldByError(wrapped)).toMatchObject({ notSent: true, code: "ECONNREFUSED" });
    const evident = Object.assign(new Error("no"), { evidence: { sent: "no" } });
    expect(toldByError(evident)).toMatchObject({ notSent: true });
    const reset = Object.assign(new Error(), { code: "ECONNRESET" });
    expect(toldByError(reset)).toMatchObject({ notSent: false, code: "ECONNRESET" });
  });

  test("says that the create may have been paid only in such words", () => {
    const said = new Error("The verification may have been created and paid: no answer came.");
    expect(toldByError(said)).toMatchObject({ maybePaid: true });
    expect(toldByError(new Error("Request timed out."))).toMatchObject({ maybePaid: false });
  });

  test("carries its status, be it the response's", () => {
    expect(toldByError(Object.assign(new Error(), { statusCode: 502 }))).toMatchObject({
      status: 502,
    });
    expect(toldByError(Object.assign(new Error(), { response: { status: 500 } }))).toMatchObject({
      status: 500,
    });
  });
});
