import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import { VerificationService } from "../test/verification-service.ts";
import {
  code,
  failure,
  hour,
  machine,
  minute,
  never,
  reads,
  second,
  wait,
} from "../test/waiting.ts";
import { isFailed } from "./index.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("a result", () => {
  test("of a verification without e-mail consent is there seconds after it is final", async () => {
    await using service = await start();
    service.add(code, machine);
    const { verification } = await wait(service);
    expect(verification).toMatchObject({ reference_code: code, status: "completed" });
    expect(clock.elapsed()).toBeLessThan(25 * second);
    expect(reads(service).length).toBeLessThan(8);
    expect(clock.waiting).toBe(0);
  });

  test("that is final already takes one read", async () => {
    await using service = await start();
    service.add(code, machine, hour);
    await wait(service);
    expect(reads(service)).toEqual([0]);
  });

  test("of a failed verification is a result, not an error", async () => {
    await using service = await start();
    service.add(code, [[9 * second, "failed"]]);
    expect(isFailed(await wait(service))).toBe(true);
  });

  test.each(["cancelled", "canceled", "rejected", "expired"])("may be %s", async (status) => {
    await using service = await start();
    service.add(code, [[9 * second, status]]);
    expect((await wait(service)).verification.status).toBe(status);
  });

  test("is waited for with what a create answered, which is not read at once", async () => {
    await using service = await start();
    const created = service.add(code, machine);
    await wait(service, created);
    expect(reads(service)[0]).toBeGreaterThanOrEqual(3 * second);
    expect(reads(service)[0]).toBeLessThan(6 * second);
  });

  test("of a row that the list shows as final is read at once", async () => {
    await using service = await start();
    service.add(code, machine, hour);
    await wait(service, { reference_code: code, status: "completed" });
    expect(reads(service)).toEqual([0]);
  });
});

describe("onStatus", () => {
  test("is called once for each new status, the first and the final one included", async () => {
    await using service = await start();
    clock.chance = () => 0;
    service.add(code, [
      [8 * second, "pending_consent"],
      [45 * second, "waiting_confirmation"],
      [5 * minute, "processing"],
      [6 * minute, "completed"],
    ]);
    const seen: string[] = [];
    await wait(service, code, {
      onStatus: (status, referenceCode) => void seen.push(`${referenceCode} ${status}`),
    });
    const statuses = ["ocr_verification", "pending_consent", "waiting_confirmation"];
    expect(seen).toEqual(
      [...statuses, "processing", "completed"].map((status) => `${code} ${status}`),
    );
  });

  test("is not called for the status that the target brought", async () => {
    await using service = await start();
    const created = service.add(code, [[9 * second, "completed"]]);
    const seen: string[] = [];
    await wait(service, created, { onStatus: (status) => void seen.push(status) });
    expect(seen).toEqual(["completed"]);
  });

  test("may throw, which ends the waiting", async () => {
    await using service = await start();
    service.add(code, machine);
    const onStatus = () => {
      throw new TypeError("of the program");
    };
    await expect(wait(service, code, { onStatus })).rejects.toThrow("of the program");
    expect(reads(service)).toHaveLength(1);
  });
});

describe("aborting", () => {
  test("ends a pause at once, with the reason, and leaves no timer", async () => {
    await using service = await start();
    service.add(code, never);
    const controller = new AbortController();
    const reason = new Error("enough");
    const paused = Promise.withResolvers<void>();
    const { signal } = controller;
    const waiting = failure(wait(service, code, { signal, onStatus: () => paused.resolve() }));
    clock.leaps = false;
    await paused.promise;
    // Whatever follows from the answer has run by then.
    await new Promise(setImmediate);
    expect(clock.waiting).toBe(1);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(clock.waiting).toBe(0);
    expect(reads(service)).toHaveLength(1);
  });

  test("ends a read", async () => {
    await using service = await start();
    const controller = new AbortController();
    service.instead = () => {
      controller.abort();
      return undefined;
    };
    const error = await failure(wait(service, code, controller));
    expect(error).toBe(controller.signal.reason);
  });

  test("before it begins reads nothing", async () => {
    await using service = await start();
    const signal = AbortSignal.abort();
    expect(await failure(wait(service, code, { signal }))).toBe(signal.reason);
    expect(service.asked).toEqual([]);
  });
});
