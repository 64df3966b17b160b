/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string;
  /** For people. */
  readonly inWords: string;
  /** Whether the first line only names the separator (`sep=;`), as Excel understands it. */
  readonly announced: boolean;
}

const delimiters: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

/** Finds out from the line with the column names what separates the cells: what stands there most often. */
export function csvDialect(beginning: string): CsvDialect {
  const announced = /^sep=(.)\r?\n/i.exec(beginning)?.[1];
  const names = namesLine(beginning);
  const counted = Object.keys(delimiters).map((delimiter) => ({
    delimiter,
    count: names.split(delimiter).length,
  }));
  counted.sort((one, other) => other.count - one.count);
  const delimiter = announced ?? counted[0]?.delimiter ?? ",";
  return {
    delimiter,
    inWords: `separated by ${delimiters[delimiter] ?? `“${delimiter}”`}`,
    announced: announced !== undefined,
  };
}

/** The first line that is not blank, without what stands between quotation marks. */
function namesLine(beginning: string): string {
  const unquoted = beginning.replace(/"[^"]*"/g, "name");
  return /[^\r\n]*[^\s,;|][^\r\n]*/.exec(unquoted)?.[0] ?? "";
}
