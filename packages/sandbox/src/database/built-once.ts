import type { Compilable, CompiledQuery } from "kysely";
import type { SandboxDatabase } from "./open-database.ts";

/** Stands for an argument while a query is built. */
class Placeholder {
  readonly position: number;

  constructor(position: number) {
    this.position = position;
  }
}

/**
 * A query that is built once for each database and then only gets its arguments: building takes several
 * times as long as a small database takes to answer. An argument must go into the query as it is, because
 * while it is built there is something else in its place.
 *
 * @throws TypeError when an argument is not in the query
 */
export function builtOnce<Arguments extends readonly unknown[], Row>(
  build: (database: SandboxDatabase, ...given: Arguments) => Compilable<Row>,
): (database: SandboxDatabase, ...given: Arguments) => Promise<Row[]> {
  const queries = new WeakMap<SandboxDatabase, CompiledQuery<Row>>();
  const queryFor = (database: SandboxDatabase, count: number): CompiledQuery<Row> => {
    const known = queries.get(database);
    if (known !== undefined) return known;
    const stand = Array.from({ length: count }, (_, position) => new Placeholder(position));
    const query = build(database, ...(stand as unknown as Arguments)).compile();
    if (!stand.every((one) => query.parameters.includes(one))) {
      throw new TypeError("An argument of a query that is built once is not in it as it is.");
    }
    queries.set(database, query);
    return query;
  };
  return async (database, ...given) => {
    const query = queryFor(database, given.length);
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Placeholder ? given[parameter.position] : parameter,
    );
    return (await database.executeQuery<Row>({ ...query, parameters })).rows;
  };
}
