import { expect, test } from "vitest";
import { OpenObject } from "../reading/open-object.ts";
import { readTrend } from "./balance-trend.ts";
import { readCredit } from "./credit.ts";
import { monthOf } from "./month.ts";

test.each([
  ["2024-07", "2024-07"],
  ["Jul'24", "2024-07"],
  ["Agu'24", "2024-08"],
  ["Des’25", "2025-12"],
  ["2024-13", undefined],
  ["Juli", undefined],
  ["", undefined],
])("the month of %j is %j", (period, month) => {
  expect(monthOf(period)).toBe(month);
});

test("months of all credits and of each stand in one calendar, in order, whatever their spelling", () => {
  const { calendar } = readCredit(
    new OpenObject({
      data: {
        health: { payment_calendar: [{ period: "2025-01", status_code: 2, dpd: 40 }] },
        facilities: {
          active_facilities: [
            {
              provider: "PT BANK CONTOH",
              payment_dots: [
                { period: "Feb'25", status_code: 1 },
                { period: "Des'24", status_code: 1 },
                { period: "someday", status_code: 1 },
                { status_code: 9 },
              ],
            },
            { provider: "tanpa titik" },
          ],
        },
      },
    }),
  );
  expect(calendar.periods).toEqual(["2024-12", "2025-01", "2025-02", "someday"]);
  expect(calendar.rows.map(({ name }) => name)).toEqual([undefined, "PT BANK CONTOH"]);
  expect(calendar.rows[0]?.cells.get("2025-01")).toMatchObject({ code: 2, daysPastDue: 40 });
});

test("an amount without a month, or a month without an amount, is no point of the trend", () => {
  const trend = new OpenObject({ labels: ["Jul'24", "Agu'24", "Sep'24"], values: [1, null, 3, 4] });
  expect(readTrend(trend)).toEqual([
    { period: "2024-07", value: 1 },
    { period: "2024-09", value: 3 },
  ]);
});

test("a history that is not wrapped a second time is read all the same", () => {
  const summary = { general: { score: { value: 517 } }, has_history: true };
  expect(readCredit(new OpenObject(summary))).toMatchObject({
    hasHistory: true,
    bureauScore: { value: 517 },
  });
});
