/** What a provider did with one interaction. */
export interface Verdict {
  readonly description: string;
  /** Where the answer is not what the pact asks for; none when the provider keeps it. */
  readonly breaches: readonly string[];
}

interface Mismatch {
  readonly type?: string;
  readonly path?: string;
  /** The name of a header. */
  readonly key?: string;
  readonly expected?: unknown;
  readonly mismatch: string;
}

interface Report {
  readonly interactionResults: readonly {
    readonly description: string;
    readonly mismatch?: { readonly mismatches?: readonly Mismatch[] };
    readonly result: string;
  }[];
}

/**
 * Reads the report of Pact's verifier.
 *
 * @param valuesArePersonal tells what the pact wanted, and nothing that the provider answered
 * @throws Error when it is no report
 */
export function verdictsOf(report: string, valuesArePersonal: boolean): Verdict[] {
  if (!report.startsWith("{")) {
    throw new Error(`The pact could not be verified${valuesArePersonal ? "." : `: ${report}`}`);
  }
  const { interactionResults } = JSON.parse(report) as Report;
  const inWords = valuesArePersonal ? withoutValue : withValue;
  return interactionResults.map(({ description, result, mismatch }) => {
    const whole = valuesArePersonal ? "There was no answer to compare." : JSON.stringify(mismatch);
    const unexplained = result === "OK" ? [] : [whole ?? result];
    return { description, breaches: mismatch?.mismatches?.map(inWords) ?? unexplained };
  });
}

function withValue({ path = "", mismatch }: Mismatch): string {
  return `${path} ${mismatch}`.trim();
}

// Names of members and numbers of statuses are the contract's own; everything else can be somebody's.
const harmless = /^Actual map is missing the following keys: |^expected \d+ but was \d+$/;

function withoutValue({ path, key, expected, mismatch }: Mismatch): string {
  const place = path ?? key ?? "The answer";
  if (harmless.test(mismatch)) return path === undefined ? mismatch : `${path} ${mismatch}`;
  return `${place} is not like ${String(expected).slice(0, 80)}`;
}
