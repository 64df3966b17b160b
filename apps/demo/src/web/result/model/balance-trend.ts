import type { OpenObject } from "../reading/open-object.ts";
import { monthOf } from "./month.ts";

export interface TrendPoint {
  /** "2024-07", or the vendor's label where that is no month. */
  readonly period: string;
  /** Whole rupiah. */
  readonly value: number;
}

/** What was owed in all, month by month as it came; an entry without label or amount is left out. */
export function readTrend(trend: OpenObject): readonly TrendPoint[] {
  const labels = trend.texts("labels");
  const values = trend.numbers("values");
  return values.flatMap((value, index): TrendPoint[] => {
    const label = labels[index];
    return value === undefined || label === undefined
      ? []
      : [{ period: monthOf(label) ?? label, value }];
  });
}
