import type { Progress } from "@proofylink/batch";
import { bar } from "../../output/text-layout.ts";
import { batchTexts } from "../../texts/batch.ts";

const barCells = 24;

/** A running batch on a few lines: how far it is, what has become of the rows, what it has cost. */
export function runScreen(progress: Progress): readonly string[] {
  const { rows, tokens, perSecond, remainingMs, inFlight, concurrency, pausedBy } = progress;
  const texts = batchTexts();
  const number = (value: number): string => value.toLocaleString(texts.locale);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const open = rows.pending + rows.sending;
  const share = total === 0 ? 1 : (total - open) / total;
  const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
  const first = [
    `${bar(share, barCells)} ${number(total - open)}/${number(total)}`,
    open > 0 ? `${rate}/s` : "",
    open > 0 && remainingMs !== undefined ? texts.remaining(shortDuration(remainingMs)) : "",
    pausedBy === undefined
      ? ""
      : texts[pausedBy === "rate_limit" ? "slowedDown" : "unreachableNow"],
    open === 0 && rows.created > 0 ? texts.waitingFor(number(rows.created)) : "",
  ];
  const counts = [
    texts.countCreated(number(rows.created + rows.finished)),
    texts.countFinished(number(rows.finished)),
    rows.rejected > 0 ? texts.countRejected(number(rows.rejected)) : "",
    rows.unknown > 0 ? texts.countUnknown(number(rows.unknown)) : "",
    rows.duplicate > 0 ? texts.countDuplicate(number(rows.duplicate)) : "",
  ];
  const cost = [
    texts.countTokens(number(tokens.spent)),
    tokens.maybe > 0 ? texts.countMaybe(number(tokens.maybe)) : "",
    texts.underWay(inFlight, concurrency),
  ];
  return [first, counts, cost].map((parts) => `  ${parts.filter(Boolean).join("  ")}`);
}

function shortDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
