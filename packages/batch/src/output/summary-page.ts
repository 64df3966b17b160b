import type { RowState } from "../batch-row.ts";
import type { Attention, BatchSummary } from "./summary.ts";
import { english, type SummaryWords } from "./summary-words.ts";

type Line = readonly [label: string, value: string];

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A summary as plain text for a terminal or a mail. */
export function summaryText(summary: BatchSummary, words: SummaryWords = english): string {
  const sections = sectionsOf(summary, words);
  const width = Math.max(...sections.flatMap(({ lines }) => lines.map(([label]) => label.length)));
  const blocks = sections.map(({ title, lines }) =>
    [title, ...lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)].join("\n"),
  );
  const attention = attentionOf(summary, words).map(
    ([what, rows]) => `  ${what}:\n    ${rows.join("\n    ")}`,
  );
  const needed = attention.length > 0 ? attention : [`  ${words.nothing}`];
  return [...blocks, [words.attention, ...needed].join("\n"), words.caution].join("\n\n");
}

/** A summary as Markdown. */
export function summaryMarkdown(summary: BatchSummary, words: SummaryWords = english): string {
  const blocks = sectionsOf(summary, words).map(({ title, lines }) =>
    [
      `## ${title}`,
      "",
      "| | |",
      "|---|---:|",
      ...lines.map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`),
    ].join("\n"),
  );
  const attention = attentionOf(summary, words).map(
    ([what, rows]) => `${what}:\n\n${rows.map((row) => `- ${row}`).join("\n")}`,
  );
  const needed = attention.length > 0 ? attention : [words.nothing];
  return [
    `# ${words.title}`,
    ...blocks,
    `## ${words.attention}`,
    ...needed,
    `*${words.caution}*`,
  ].join("\n\n");
}

function sectionsOf(summary: BatchSummary, words: SummaryWords): readonly Section[] {
  const { end, durationMs, rows, total, tokens, statuses, levels } = summary;
  const number = (value: number) => value.toLocaleString(words.locale);
  const counted = (counts: Readonly<Record<string, number>>): Line[] =>
    Object.entries(counts).map(([label, count]) => [plain(label), number(count)]);
  const states = Object.entries(rows).filter(([, count]) => count > 0);
  const completed = Object.values(levels).reduce((sum, count) => sum + count, 0);
  const shares = Object.entries(levels).map(([level, count]): Line => {
    const share = (count / completed).toLocaleString(words.locale, { style: "percent" });
    return [plain(level), `${number(count)}  (${share})`];
  });
  const run: Line[] = [
    ...(end === undefined ? [] : [line(words.ended, words.ends[end])]),
    ...(durationMs === undefined ? [] : [line(words.took, duration(durationMs, words))]),
  ];
  return [
    { title: words.run, lines: run },
    {
      title: words.rows,
      lines: [
        ...states.map(([state, count]) => line(words.states[state as RowState], number(count))),
        line(words.total, number(total)),
      ],
    },
    {
      title: words.tokens,
      lines: [line(words.spent, number(tokens.spent)), line(words.maybe, number(tokens.maybe))],
    },
    { title: words.results, lines: counted(statuses) },
    { title: words.levels, lines: shares },
  ].filter(({ lines }) => lines.length > 0);
}

function line(label: string, value: string): Line {
  return [label, value];
}

function attentionOf({ attention }: BatchSummary, words: SummaryWords): [string, string[]][] {
  return attention.map(({ kind, count, rows }) => {
    const named = rows.map((row) => placeInWords(row, words));
    const more = count > rows.length ? [words.more(count - rows.length)] : [];
    return [`${words.kinds[kind]} (${count.toLocaleString(words.locale)})`, [...named, ...more]];
  });
}

function placeInWords(
  { file, line, reference_code, duplicate_of }: Attention["rows"][number],
  { line: word }: SummaryWords,
): string {
  const other = reference_code && duplicate_of?.reference_code;
  return [file, `${word} ${line}`, other, reference_code]
    .filter(Boolean)
    .map((part) => plain(String(part)))
    .join(", ");
}

function duration(milliseconds: number, { units }: SummaryWords): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.flatMap((part, at) => (part > 0 ? [`${part} ${units[at]}`] : [])).join(" ");
}

/** A word of the API as one harmless line, whatever it holds. */
function plain(text: string): string {
  return text.replace(/\p{C}+/gu, " ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
