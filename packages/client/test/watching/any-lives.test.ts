import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from "fast-check";
import { expect, test } from "vitest";
import { IdleClock } from "../idle-clock.ts";
import { type Step, VerificationService } from "../verification-service.ts";
import { day, outcomes, second } from "../waiting.ts";

test("each has one outcome, the right one, whatever their lives and the list are like", async () => {
  const life = record({
    listed: boolean(),
    after: integer({ min: 1, max: 800 }),
    end: constantFrom("completed", "failed", "cancelled"),
    person: boolean(),
  });
  const lives = array(life, { maxLength: 25 });
  const perPage = integer({ min: 1, max: 10 });
  await assert(
    asyncProperty(lives, perPage, boolean(), async (all, rowsPerPage, oldestFirst) => {
      await using service = await VerificationService.start(new IdleClock());
      Object.assign(service, { rowsPerPage, oldestFirst });
      const expected: Record<string, string> = {};
      for (const [index, { listed, after, end, person }] of all.entries()) {
        const begin: Step[] = person ? [[5 * second, "waiting_confirmation"]] : [];
        const steps: Step[] = [...begin, [6 * second + after * second, end]];
        if (listed) service.add(`EMP-${index}`, steps, index * second);
        expected[`EMP-${index}`] = listed ? end : "not_found";
      }
      const found = await outcomes(service, Object.keys(expected), { deadlineMs: day });
      expect(found).toEqual(expected);
    }),
    { numRuns: 40 },
  );
}, 60_000);
