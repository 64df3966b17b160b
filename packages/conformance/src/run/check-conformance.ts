import { Coverage } from "../checks/coverage.ts";
import { ApiDocument } from "../document/api-document.ts";
import { loadDocument } from "../document/load-document.ts";
import { type Operation, operationsOf } from "../document/operations.ts";
import { openSender } from "../wire/exchange.ts";
import { gatherKnownValues, tryBoundaries } from "./boundary-phase.ts";
import { Findings } from "./findings.ts";
import { guard } from "./guard.ts";
import { KnownValues } from "./known-values.ts";
import { documentedLinks, type Link } from "./links.ts";
import type { ConformanceOptions } from "./options.ts";
import { probe } from "./probe-phase.ts";
import { provoke } from "./provocations.ts";
import { tryAtRandom } from "./random-phase.ts";
import { keepRegressions, replay } from "./replay.ts";
import type { ConformanceReport } from "./report.ts";
import type { Resource } from "./resource.ts";
import { Session, type Shared } from "./session.ts";
import { linkedResources, tellingOf, tryStories, tryWholeLives } from "./stateful-phase.ts";

/**
 * Tries a server against its OpenAPI 3.1 document: earlier findings, every boundary, missing and wrong
 * credentials, methods that are not documented, random input, and stories of creates and reads. What
 * it finds is shrunk, and told once for each cause.
 *
 * It creates and deletes what the document lets it: point it at a server for tests, or set `readOnly`.
 *
 * @throws Error when the document cannot be read or is not OpenAPI 3.1, or an operation is unknown
 * @throws UnreachableError when nothing answers at the base URL
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { seed = Math.floor(Math.random() * 2 ** 31), regressions } = options;
  const begun = performance.now();
  const document =
    typeof options.document === "string"
      ? await loadDocument(options.document)
      : new ApiDocument(options.document);
  const operations = chosen(document, options);
  const links = [...documentedLinks(document, operations), ...(options.links ?? [])];
  const sender = openSender(options.baseUrl, options.timeout ?? 10_000);
  try {
    const session = new Session(prepare(options, document, operations, links, sender));
    const resources = linkedResources(links, operations, options.resources ?? []);
    await runPhases(session, options.readOnly ? [] : resources, seed);
    const report = conclude(session, seed, performance.now() - begun);
    if (regressions !== undefined) keepRegressions(regressions, report.findings);
    return report;
  } finally {
    sender[Symbol.dispose]();
  }
}

/** What is quick and finds much comes first. */
async function runPhases(
  session: Session,
  resources: readonly Resource[],
  seed: number,
): Promise<void> {
  const { operations, options } = session.shared;
  const { concurrency = 4, regressions } = options;
  const tellings = resources.flatMap((resource) => tellingOf(session, resource) ?? []);
  await gatherKnownValues(session);
  if (regressions !== undefined) await replay(session, regressions);
  await provoke(session);
  await probe(session);
  for (const telling of tellings) await tryWholeLives(telling);
  await forEach(operations, concurrency, (one) => tryBoundaries(session, one));
  await forEach(operations, concurrency, (one, index) =>
    tryAtRandom(session, one, seed + index * 104_729),
  );
  for (const telling of tellings) await tryStories(telling, seed);
}

function chosen(
  document: ApiDocument,
  { operations: wanted, readOnly }: ConformanceOptions,
): Operation[] {
  const all = operationsOf(document);
  for (const id of wanted ?? []) {
    if (all.some((operation) => operation.id === id)) continue;
    const known = all.map((operation) => operation.id).join(", ");
    throw new Error(`The document has no operation ${id}. It has ${known}.`);
  }
  return all.filter(({ id, method }) => {
    if (wanted !== undefined && !wanted.includes(id)) return false;
    return readOnly !== true || method === "GET" || method === "HEAD";
  });
}

function prepare(
  options: ConformanceOptions,
  document: ApiDocument,
  operations: readonly Operation[],
  links: readonly Link[],
  sender: Shared["sender"],
): Shared {
  const { credentials = {}, headers = {}, samples = {}, values = {} } = options;
  const known = new KnownValues(links, operations);
  for (const [name, list] of Object.entries(options.known ?? {})) {
    for (const value of list) known.add(name, value);
  }
  const settings = { document, samples, values, maxFileBytes: options.maxFileBytes ?? 33_554_432 };
  const secrets = options.secrets ?? [];
  const variables = Object.fromEntries([
    ...Object.entries(credentials).map(([name, secret]) => [variableFor(name), secret] as const),
    ...secrets.map((secret, index) => [`SECRET_${index + 1}`, secret] as const),
  ]);
  return {
    options,
    operations,
    settings,
    known,
    sender,
    variables,
    rules: {
      document,
      operations: operationsOf(document),
      closedWorld: options.closedWorld ?? true,
      maxResponseTime: options.maxResponseTime ?? 5_000,
      mayRefuse: options.mayRefuse ?? {},
      secrets: [...Object.values(credentials), ...secrets],
      personal: options.personal ?? { properties: [] },
    },
    encoding: {
      document,
      samples,
      credentials,
      headers,
      known: (operation, key, index) =>
        known.get(operation, key.slice(key.indexOf(".") + 1), index),
    },
    coverage: new Coverage(document, operations),
    findings: new Findings(options.waivers ?? []),
  };
}

function variableFor(scheme: string): string {
  return scheme === "*" ? "TOKEN" : scheme.replaceAll(/([a-z])([A-Z])|\W+/g, "$1_$2").toUpperCase();
}

/** Works on so many at a time. */
async function forEach(
  operations: readonly Operation[],
  atOnce: number,
  work: (operation: Operation, index: number) => Promise<void>,
): Promise<void> {
  const waiting = [...operations.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await work(next[1], next[0]);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
}

function conclude(session: Session, seed: number, milliseconds: number): ConformanceReport {
  const { findings, sender } = session.shared;
  const coverage = guard(session);
  const all = findings.all();
  const open = findings.open();
  const unusedWaivers = findings.unused();
  return {
    passed: open.length === 0 && unusedWaivers.length === 0,
    seed,
    milliseconds: Math.round(milliseconds),
    requests: sender.count(),
    operations: Object.fromEntries(session.tallies),
    findings: open,
    waived: all.filter(({ waived }) => waived !== undefined),
    unusedWaivers,
    coverage,
  };
}
