/** `text` broken at spaces so that each line fits `width`, every line behind `indent`. */
export function wrap(text: string, width: number, indent = "", firstIndent = indent): string {
  const lines: string[] = [];
  let line = firstIndent;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** A labelled line; what does not fit goes on below the value. */
export function labelled(label: string, value: string, width: number, labelWidth = 12): string {
  const first = `  ${label.padEnd(labelWidth)}`;
  return wrap(value, width, " ".repeat(first.length), first);
}

/** A bar of `cells` characters, filled by `share` (0 to 1). */
export function bar(share: number, cells: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return "█".repeat(filled) + "░".repeat(cells - filled);
}

/** An API timestamp to the minute, in UTC; as it came where it is not one. */
export function minuteOf(timestamp: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(timestamp);
  return match ? `${match[1]} ${match[2]} UTC` : timestamp;
}
