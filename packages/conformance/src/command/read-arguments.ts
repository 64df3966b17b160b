import { parseArgs } from "node:util";
import type { ConformanceOptions, Waiver } from "../run/options.ts";

/** What `--help` prints. */
export const help = `proofylink-conformance: does this server keep its OpenAPI 3.1 document?

Usage: proofylink-conformance SPEC URL [options]

  SPEC   a document, YAML or JSON, in one file or many
  URL    where its paths begin; takes the place of its servers

  --token <VARIABLE>      credential for every security scheme, from this environment variable
  -H, --header <header>   header of every request; $VARIABLE in it comes from the environment
  --cases <number>        random cases for each operation      (default 100)
  --seed <number>         repeats the random cases of a run    (default: a random one)
  --operations <ids>      only these, with commas between
  --read-only             only GET and HEAD, and no undocumented method
  --config <file>         JSON with more options of the library: values, known, links, resources, waivers …
  --regressions <file>    cases of earlier findings: sent first, and new ones are added
  --open                  members and values that the document does not name are no findings
  --json <file>           report as JSON
  --junit <file>          report as JUnit XML
  --progress              how far the run is, on stderr
  --help                  this text

It creates and deletes what the document lets it: point it at a server for tests, or use --read-only.

Exit codes: 0 the server keeps the document, 1 it does not, 2 wrong usage or an unreadable document,
3 nothing answers at the URL.
`;

/** What the command line asks for. */
export interface Asked {
  readonly options: ConformanceOptions;
  readonly json: string | undefined;
  readonly junit: string | undefined;
  readonly progress: boolean;
}

/**
 * Reads the command line.
 *
 * @param config reads a JSON file
 * @returns undefined when help is asked for
 * @throws Error when it is wrong
 */
export function readArguments(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  config: (file: string) => Record<string, unknown>,
): Asked | undefined {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      token: { type: "string" },
      header: { type: "string", short: "H", multiple: true },
      cases: { type: "string" },
      seed: { type: "string" },
      operations: { type: "string" },
      "read-only": { type: "boolean", default: false },
      config: { type: "string" },
      regressions: { type: "string" },
      open: { type: "boolean", default: false },
      json: { type: "string" },
      junit: { type: "string" },
      progress: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const [document, baseUrl, ...rest] = positionals;
  if (document === undefined || baseUrl === undefined || rest.length > 0) {
    throw new Error("Give a document and a URL, and nothing else without an option.");
  }
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new Error("The URL must begin with http:// or https://.");
  }
  const options: ConformanceOptions = {
    ...withPatterns(values.config === undefined ? {} : config(values.config)),
    document,
    baseUrl,
    ...(values.token === undefined
      ? {}
      : { credentials: { "*": fromEnvironment(values.token, environment) } }),
    ...(values.header === undefined ? {} : headersOf(values.header, environment)),
    ...(values.cases === undefined ? {} : { cases: wholeNumber("--cases", values.cases) }),
    ...(values.seed === undefined ? {} : { seed: wholeNumber("--seed", values.seed) }),
    ...(values.operations === undefined ? {} : { operations: values.operations.split(",") }),
    ...(values["read-only"] ? { readOnly: true } : {}),
    ...(values.open ? { closedWorld: false } : {}),
    ...(values.regressions === undefined ? {} : { regressions: values.regressions }),
  };
  return { options, json: values.json, junit: values.junit, progress: values.progress };
}

type StoredWaiver = Omit<Waiver, "cause"> & { readonly cause?: string };

/** JSON has no regular expressions: waivers have their source. */
function withPatterns(config: Record<string, unknown>): Partial<ConformanceOptions> {
  const { waivers } = config as { readonly waivers?: readonly StoredWaiver[] };
  if (waivers === undefined) return config;
  const read = waivers.map(({ cause, ...waiver }) =>
    cause === undefined ? waiver : { ...waiver, cause: new RegExp(cause, "u") },
  );
  return { ...config, waivers: read as readonly Waiver[] };
}

function fromEnvironment(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const value = environment[name];
  if (value) return value;
  throw new Error(`The environment variable ${name} is not set. Set it to the secret.`);
}

/** A variable's value is a secret: no answer may repeat it. */
function headersOf(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Pick<ConformanceOptions, "headers" | "secrets"> {
  const headers: Record<string, string> = {};
  const secrets: string[] = [];
  for (const one of given) {
    const [, name, text = ""] = /^([^:\s]+):\s*(.*)$/.exec(one) ?? [];
    if (name === undefined) throw new Error('A header is written as "Name: value".');
    headers[name.toLowerCase()] = text.replaceAll(
      /\$\{?([A-Za-z_]\w*)\}?/g,
      (_, variable: string) => {
        const secret = fromEnvironment(variable, environment);
        secrets.push(secret);
        return secret;
      },
    );
  }
  return { headers, secrets };
}

function wholeNumber(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Error(`${option} takes a whole number, not "${value}".`);
}
