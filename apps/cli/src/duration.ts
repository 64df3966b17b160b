import { CommandError } from "./command-error.ts";
import { durationTexts } from "./texts/duration.ts";

const unitsInMs: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of a time as people type it: `90s`, `10m`, `2h`, `7d`. A bare number is seconds. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([smhd]?)$/.exec(text.trim());
  const ms = Number(match?.[1]) * (unitsInMs[match?.[2] || "s"] ?? Number.NaN);
  // 24.8 days is the longest timer that Node keeps; longer ones fire at once.
  if (ms > 0 && ms <= 24 * 86_400_000) return ms;
  throw new CommandError("usage", "invalid_duration", durationTexts().invalid);
}

/** `ms` for people, in its largest whole unit: `11 s`, `3 min`, `2 h`. */
export function formatDuration(ms: number): string {
  const { seconds, minutes, hours, days } = durationTexts();
  if (ms < 90_000) return seconds(Math.max(1, Math.round(ms / 1_000)));
  if (ms < 2 * 3_600_000) return minutes(Math.round(ms / 60_000));
  if (ms < 2 * 86_400_000) return hours(Math.round(ms / 3_600_000));
  return days(Math.round(ms / 86_400_000));
}
