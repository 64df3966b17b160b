import type { Case } from "../cases/case.ts";
import { type CasePlan, type Planned, planCases } from "../cases/plan.ts";
import { documentedAnswer } from "../checks/answer-checks.ts";
import type { Coverage } from "../checks/coverage.ts";
import type { Evidence, Problem, Rules } from "../checks/evidence.ts";
import { isExcusable } from "../checks/input-checks.ts";
import { judge } from "../checks/judge.ts";
import type { Operation } from "../document/operations.ts";
import { Known } from "../values/bytes.ts";
import type { ValueSettings } from "../values/value-settings.ts";
import { curlOf } from "../wire/curl.ts";
import { type Encoding, encodeCase } from "../wire/encode-case.ts";
import type { Sender } from "../wire/exchange.ts";
import type { WireRequest } from "../wire/request.ts";
import type { Findings, Sight } from "./findings.ts";
import type { KnownValues } from "./known-values.ts";
import type { ConformanceOptions } from "./options.ts";

/** How an operation fared. */
export interface Tally {
  /** Requests. */
  sent: number;
  /** Of them, such as the document allows. */
  valid: number;
  /** Of these, answered with a success. */
  succeeded: number;
  /** Of the valid ones, refused without an excuse. */
  refused: number;
}

/** What all phases of a run share. */
export interface Shared {
  readonly options: ConformanceOptions;
  readonly operations: readonly Operation[];
  readonly rules: Rules;
  readonly settings: ValueSettings;
  readonly encoding: Encoding;
  readonly sender: Sender;
  readonly known: KnownValues;
  readonly coverage: Coverage;
  readonly findings: Findings;
  /** Shell variables for secrets, for curl. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The server cannot be reached at all. */
export class UnreachableError extends Error {
  override name = "UnreachableError";
}

/** Sends cases and judges the answers. */
export class Session {
  readonly shared: Shared;
  readonly tallies = new Map<string, Tally>();
  readonly #plans = new Map<string, CasePlan>();

  constructor(shared: Shared) {
    this.shared = shared;
  }

  /** Whether nothing more is to be sent. */
  get ended(): boolean {
    return this.shared.options.failFast === true && this.shared.findings.open().length > 0;
  }

  plan(operation: Operation): CasePlan {
    const { known, settings } = this.shared;
    const counts = operation.parameters
      .map(({ key, name }) => [key, known.count(operation.id, name)] as const)
      .filter(([, count]) => count > 0);
    const plans = `${operation.id} ${counts.map(([key]) => key)}`;
    const plan = this.#plans.get(plans) ?? planCases(operation, settings, new Map(counts));
    this.#plans.set(plans, plan);
    return plan;
  }

  /** Sends a case and keeps what is wrong with its answer. */
  async try(operation: Operation, planned: Planned): Promise<Evidence> {
    const { evidence, problems } = await this.probe(operation, planned);
    for (const problem of problems) this.keep(operation, problem, evidence);
    return evidence;
  }

  /** Sends a case; what is wrong is for the caller to keep. */
  async probe(
    operation: Operation,
    planned: Planned,
  ): Promise<{ evidence: Evidence; problems: Problem[] }> {
    const { encoding, sender, rules } = this.shared;
    const request = encodeCase(operation, planned.tried, encoding);
    const named = this.#namedBy(operation, planned.tried);
    let exchange = await sender.send(request);
    if (exchange.failure === "refused") {
      throw new UnreachableError(
        `Nothing answers at ${this.shared.options.baseUrl}. Start the server, or mend the URL.`,
      );
    }
    if (exchange.milliseconds > rules.maxResponseTime && exchange.failure === undefined) {
      const second = await sender.send(request);
      if (second.milliseconds < exchange.milliseconds) exchange = second;
    }
    const json = parsed(exchange.body, exchange.headers["content-type"]);
    const evidence: Evidence = { ...planned, operation, request, exchange, json, rules };
    // Another operation may have deleted meanwhile what this request names.
    const gone = exchange.status === 404 || exchange.status === 410;
    const stale = named.some(
      (value) => value === undefined || (gone && !this.shared.known.holds(value)),
    );
    this.#account(evidence, stale);
    const problems = judge(evidence).filter(({ check }) => check !== "refused-valid" || !stale);
    return { evidence, problems };
  }

  keep(
    operation: Operation,
    problem: Problem,
    { tried, request }: Pick<Evidence, "tried" | "request">,
  ): void {
    this.shared.findings.add(problem, operation.id, () => this.#sight(tried, request));
  }

  #sight(tried: Case, request: WireRequest): Sight {
    const curl = curlOf(this.shared.options.baseUrl, request, this.shared.variables);
    return { what: tried.what, case: tried, curl };
  }

  tally({ id }: Operation): Tally {
    const known = this.tallies.get(id);
    if (known !== undefined) return known;
    const made = { sent: 0, valid: 0, succeeded: 0, refused: 0 };
    this.tallies.set(id, made);
    return made;
  }

  #account(evidence: Evidence, stale: boolean): void {
    const { operation, exchange, tried, violation, json } = evidence;
    const tally = this.tally(operation);
    tally.sent += 1;
    if (tried.method !== undefined) return;
    const success = exchange.status >= 200 && exchange.status < 300;
    const ordinary = tried.auth === undefined && tried.expected === undefined;
    if (violation === undefined && ordinary) {
      tally.valid += 1;
      if (success) tally.succeeded += 1;
      else if (!isExcusable(evidence) && !stale) tally.refused += 1;
    }
    const { status, mediaType, media } = documentedAnswer(evidence);
    if (status !== undefined) this.shared.coverage.status(operation, status);
    if (status !== undefined && mediaType !== undefined && json !== undefined) {
      this.shared.coverage.body(operation, status, mediaType, media?.schema ?? true, json);
    }
    if (success) this.shared.known.learn(operation, json);
  }

  /** The known values that a case names. A delete takes them away before it is sent. */
  #namedBy(operation: Operation, tried: Case): unknown[] {
    const { known } = this.shared;
    const deletes = operation.method === "DELETE" && tried.auth === undefined;
    return operation.parameters.flatMap(({ key, name }) => {
      const value = tried.parameters[key];
      if (!(value instanceof Known)) return [];
      const named = known.get(operation.id, name, value.index);
      if (deletes || tried.method === "DELETE") known.forget(named);
      return [named];
    });
  }
}

function parsed(body: Buffer, type: string | undefined): unknown {
  if (body.length === 0 || !/json/.test(type ?? "")) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
