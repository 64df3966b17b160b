import { expect, test, vi } from "vitest";
import { oneCheck, runStep } from "./step.ts";

test("a step that counted nothing has failed", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  const result = await runStep({ name: "empty", run: async () => nothing });
  expect(result).toMatchObject({ name: "empty", passed: 0, failed: 1 });
  expect(complaint).toHaveBeenCalledWith('"empty" ran no test, so it proves nothing.');
});

test("a step that throws has failed, and the error is shown", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const error = new Error("no such program");
  const result = await runStep({ name: "broken", run: () => Promise.reject(error) });
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(complaint).toHaveBeenCalledWith(error);
});

test("a step that passed keeps its counts", async () => {
  const result = await runStep({ name: "fine", run: async () => oneCheck(true) });
  expect(result).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
});
