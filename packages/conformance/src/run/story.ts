import type { Case } from "../cases/case.ts";
import type { CheckName } from "../checks/check-names.ts";
import type { Evidence, Problem } from "../checks/evidence.ts";
import { type PersonalValue, personalValues, repeated } from "../checks/privacy-checks.ts";
import type { Operation } from "../document/operations.ts";
import { valueAt } from "../document/pointer.ts";
import type { Resource } from "./resource.ts";
import type { Session } from "./session.ts";

/** One thing to do with resources. */
export type Action =
  | { readonly kind: "create"; readonly operation: string; readonly tried: Case }
  | { readonly kind: "read" | "list" | "delete"; readonly index: number }
  | { readonly kind: "wait"; readonly times: number };

interface Made {
  readonly id: unknown;
  readonly created: unknown;
  readonly personal: readonly PersonalValue[];
  state: unknown;
  deleted: boolean;
  /** Whether it was read before. */
  read: boolean;
}

/** A problem, and the request that showed it. */
export interface Told {
  readonly problem: Problem;
  readonly evidence: Evidence;
}

/** Creates, reads, lists and deletes resources of one kind, and remembers what must hold. */
export class Story {
  readonly told: Told[] = [];
  readonly #session: Session;
  readonly #resource: Resource;
  readonly #deletion: Operation | undefined;
  readonly #made: Made[] = [];
  readonly #ids: Set<unknown>;

  /** @param ids all ids that were ever created, over all stories */
  constructor(
    session: Session,
    resource: Resource,
    deletion: Operation | undefined,
    ids: Set<unknown>,
  ) {
    this.#session = session;
    this.#resource = resource;
    this.#deletion = deletion;
    this.#ids = ids;
  }

  async act(action: Action): Promise<void> {
    if (action.kind === "create") return this.#create(action.operation, action.tried);
    if (action.kind === "wait") {
      for (let time = 0; time < action.times && this.#resource.advance !== undefined; time += 1) {
        await this.#resource.advance();
        for (const made of this.#made) await this.#read(made);
      }
      return;
    }
    const made = this.#made[action.index % Math.max(1, this.#made.length)];
    if (made === undefined) return;
    if (action.kind === "read") await this.#read(made);
    else if (action.kind === "list") await this.#list(made);
    else await this.#delete(made);
  }

  async #send(id: string, tried: Case): Promise<Evidence | undefined> {
    const operation = this.#session.shared.operations.find((one) => one.id === id);
    if (operation === undefined) return undefined;
    const { evidence, problems } = await this.#session.probe(operation, {
      tried,
      violation: undefined,
    });
    for (const problem of problems) this.told.push({ problem, evidence });
    return evidence;
  }

  #tell(evidence: Evidence, check: CheckName, detail: string, message: string): void {
    const cause = `${evidence.operation.id}${detail === "" ? "" : ` ${detail}`}`;
    this.told.push({ problem: { check, cause, message }, evidence });
  }

  async #create(operation: string, tried: Case): Promise<void> {
    const evidence = await this.#send(operation, tried);
    if (evidence === undefined || !succeeded(evidence)) return;
    const { id: pointer, states } = this.#resource;
    const id = valueAt(evidence.json, pointer);
    if (id === undefined || id === null) return;
    if (this.#ids.has(id)) {
      this.#tell(
        evidence,
        "same-id-twice",
        "",
        "answered an id that another create had answered before",
      );
    }
    this.#ids.add(id);
    const made: Made = {
      id,
      created: evidence.json,
      personal: personalValues(tried, evidence.rules.personal),
      state: states?.create === undefined ? undefined : valueAt(evidence.json, states.create),
      deleted: false,
      read: false,
    };
    this.#made.push(made);
    await this.#read(made);
  }

  async #read(made: Made): Promise<Evidence | undefined> {
    const { read, states, same = [] } = this.#resource;
    const evidence = await this.#send(
      read.operation,
      this.#caseFor(read.operation, { [read.parameter]: made.id }, "read what was created"),
    );
    if (evidence === undefined || evidence.exchange.failure !== undefined) return undefined;
    const { status } = evidence.exchange;
    if (made.deleted) {
      if (status < 400)
        this.#tell(evidence, "use-after-delete", "", `answered ${status} for what was deleted`);
      return undefined;
    }
    if (status === 404 || status === 410) {
      this.#tell(evidence, "created-not-found", "", `answered ${status} for what was created`);
    }
    if (!succeeded(evidence)) return undefined;
    const answered = read.id === undefined ? made.id : valueAt(evidence.json, read.id);
    if (answered !== made.id) {
      this.#tell(evidence, "wrong-resource", "", "answered another id than the one asked for");
    }
    if (!made.read) {
      for (const one of same)
        this.#compare(evidence, one.create, made.created, one.read, evidence.json);
    }
    made.read = true;
    this.#remember(evidence, made.personal);
    if (states !== undefined)
      this.#step(evidence, made, valueAt(evidence.json, states.read), states.graph);
    return evidence;
  }

  #step(
    evidence: Evidence,
    made: Made,
    state: unknown,
    graph: Readonly<Record<string, readonly string[]>>,
  ): void {
    const before = made.state;
    made.state = state;
    if (!(String(state) in graph)) {
      this.#tell(
        evidence,
        "forbidden-state",
        String(state),
        `the state ${JSON.stringify(state)} is not in the graph`,
      );
      return;
    }
    if (before === undefined || before === state) return;
    if (graph[String(before)]?.includes(String(state))) return;
    const message = `the state went from ${JSON.stringify(before)} to ${JSON.stringify(state)}, which the graph does not allow`;
    this.#tell(evidence, "forbidden-state", `${before} ${state}`, message);
  }

  async #list(made: Made): Promise<void> {
    const { list, same = [] } = this.#resource;
    if (list === undefined || made.deleted) return;
    const read = await this.#read(made);
    const parameters = Object.fromEntries(
      Object.entries(list.parameters ?? {}).map(([name, value]) => [
        name,
        value === "$id" ? made.id : value,
      ]),
    );
    const evidence = await this.#send(
      list.operation,
      this.#caseFor(list.operation, parameters, "list what was created"),
    );
    if (evidence === undefined || !succeeded(evidence)) return;
    const rows = valueAt(evidence.json, list.rows);
    const row = Array.isArray(rows)
      ? rows.find((one) => valueAt(one, list.id) === made.id)
      : undefined;
    if (row === undefined) {
      this.#tell(evidence, "created-not-listed", "", "the list lacks what was created");
      return;
    }
    this.#remember(evidence, made.personal);
    if (read !== undefined)
      for (const one of same) this.#compare(evidence, one.read, read.json, one.row, row);
  }

  async #delete(made: Made): Promise<void> {
    const operation = this.#deletion;
    if (operation === undefined || made.deleted) return;
    const { parameter } = this.#resource.read;
    const evidence = await this.#send(
      operation.id,
      this.#caseFor(operation.id, { [parameter]: made.id }, "delete what was created"),
    );
    if (evidence === undefined || !succeeded(evidence)) return;
    made.deleted = true;
    this.#session.shared.known.forget(made.id);
    await this.#read(made);
  }

  #caseFor(id: string, byName: Readonly<Record<string, unknown>>, what: string): Case {
    const operation = this.#session.shared.operations.find((one) => one.id === id);
    const required =
      operation === undefined ? {} : (this.#session.plan(operation).bases[0]?.parameters ?? {});
    const keys = (operation?.parameters ?? []).flatMap(({ key, name, required: must }) => {
      const value = byName[name] ?? (must ? required[key] : undefined);
      return value === undefined ? [] : [[key, value] as const];
    });
    return { operation: id, what, parameters: Object.fromEntries(keys) };
  }

  #compare(
    evidence: Evidence,
    from: string | undefined,
    one: unknown,
    to: string | undefined,
    other: unknown,
  ): void {
    if (from === undefined || to === undefined) return;
    if (JSON.stringify(valueAt(one, from)) === JSON.stringify(valueAt(other, to))) return;
    this.#tell(evidence, "inconsistent-answer", to, `${to} differs from what ${from} said before`);
  }

  #remember(evidence: Evidence, personal: readonly PersonalValue[]): void {
    for (const problem of repeated(evidence, personal)) this.told.push({ problem, evidence });
  }
}

function succeeded({ exchange }: Evidence): boolean {
  return exchange.status >= 200 && exchange.status < 300;
}
