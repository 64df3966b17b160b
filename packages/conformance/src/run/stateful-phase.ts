import fc from "fast-check";
import { validCases } from "../cases/random-cases.ts";
import type { Operation } from "../document/operations.ts";
import { Findings } from "./findings.ts";
import type { Link } from "./links.ts";
import { explore, type Probed } from "./random-phase.ts";
import type { Resource } from "./resource.ts";
import type { Session } from "./session.ts";
import { type Action, Story } from "./story.ts";

/** What is needed to tell stories of a resource. */
interface Telling {
  readonly session: Session;
  readonly resource: Resource;
  readonly creates: readonly Operation[];
  readonly read: Operation;
  readonly deletion: Operation | undefined;
  /** All ids that were ever created. */
  readonly ids: Set<unknown>;
}

/** Everything about one kind of resource; undefined when it cannot be created or read. */
export function tellingOf(session: Session, resource: Resource): Telling | undefined {
  const { operations } = session.shared;
  const creates = operations.filter(({ id }) => resource.create.includes(id));
  const read = operations.find(({ id }) => id === resource.read.operation);
  if (creates.length === 0 || read === undefined) return undefined;
  const deletion = operations.find(({ method, path }) => method === "DELETE" && path === read.path);
  return { session, resource, creates, read, deletion, ids: new Set() };
}

/** For each create, the same story at every run: created, read, listed, followed to its end, deleted. */
export async function tryWholeLives(telling: Telling): Promise<void> {
  const { session, creates } = telling;
  for (const operation of creates) {
    const [tried] = session.plan(operation).bases;
    if (tried === undefined || session.ended) continue;
    const { problems, keep } = await tell(telling, [
      { kind: "create", operation: operation.id, tried },
      { kind: "create", operation: operation.id, tried },
      { kind: "list", index: 0 },
      { kind: "wait", times: 20 },
      { kind: "list", index: 0 },
      { kind: "delete", index: 0 },
      { kind: "read", index: 1 },
    ]);
    for (const problem of problems) keep(problem);
  }
}

/** Random stories of creates, reads, lists, deletes and waits. */
export async function tryStories(telling: Telling, seed: number): Promise<void> {
  const { session, read } = telling;
  const { cases = 100, onProgress } = session.shared.options;
  const runs = Math.min(500, Math.ceil(cases / 20));
  let done = 0;
  const step = () => {
    done += 1;
    onProgress?.({ phase: "stateful", operation: read.id, done, total: runs });
  };
  const probe = (actions: readonly Action[]) => tell(telling, actions);
  await explore(stories(telling), { session, seed, runs, step, probe });
}

async function tell(
  { session, resource, deletion, ids, read }: Telling,
  actions: readonly Action[],
): Promise<Probed> {
  const story = new Story(session, resource, deletion, ids);
  for (const action of actions) await story.act(action);
  return {
    problems: story.told.map(({ problem }) => problem),
    operation: story.told[0]?.evidence.operation.id ?? read.id,
    keep: (problem) => {
      const key = Findings.key(problem);
      const told = story.told.find((one) => Findings.key(one.problem) === key);
      if (told !== undefined) session.keep(told.evidence.operation, problem, told.evidence);
    },
  };
}

function stories({
  session,
  creates,
  resource: { advance },
  deletion,
}: Telling): fc.Arbitrary<readonly Action[]> {
  const create = fc.oneof(
    ...creates.map((operation) =>
      validCases(session.plan(operation)).map(
        ({ tried }): Action => ({ kind: "create", operation: operation.id, tried }),
      ),
    ),
  );
  const index = fc.nat(9);
  const others: fc.Arbitrary<Action>[] = [
    create,
    index.map((one) => ({ kind: "read", index: one })),
    index.map((one) => ({ kind: "list", index: one })),
  ];
  if (advance !== undefined)
    others.push(fc.integer({ min: 1, max: 16 }).map((times) => ({ kind: "wait", times })));
  if (deletion !== undefined) others.push(index.map((one) => ({ kind: "delete", index: one })));
  const rest = fc.array(fc.oneof(...others), { minLength: 2, maxLength: 6 });
  return fc.tuple(create, rest).map(([first, more]) => [first, ...more]);
}

/** Resources that the document's links tell of: a POST whose success leads to a GET. */
export function linkedResources(
  links: readonly Link[],
  operations: readonly Operation[],
  declared: readonly Resource[],
): Resource[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const inferred = links.flatMap(({ from, value, to, parameter }): Resource[] => {
    const declaredAlready = declared.some(
      ({ create, read }) => create.includes(from) && read.operation === to,
    );
    if (declaredAlready || byId.get(from)?.method !== "POST" || byId.get(to)?.method !== "GET")
      return [];
    return [{ create: [from], id: value, read: { operation: to, parameter } }];
  });
  return [...declared, ...inferred];
}
