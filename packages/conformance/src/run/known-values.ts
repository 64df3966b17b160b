import type { Operation } from "../document/operations.ts";
import { valueAt } from "../document/pointer.ts";
import { isPlainObject } from "../values/bytes.ts";
import type { Link } from "./links.ts";

const most = 500;

/** Values that answers gave for parameters: by links, and else by members with the parameter's name. */
export class KnownValues {
  readonly #links: readonly Link[];
  /** By operation and parameter where a link says so, else by parameter alone. */
  readonly #values = new Map<string, unknown[]>();
  readonly #unlinked: ReadonlySet<string>;

  constructor(links: readonly Link[], operations: readonly Operation[]) {
    this.#links = links;
    const inPaths = operations.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ in: place, name }) => {
          const linked = links.some(({ to, parameter }) => to === id && parameter === name);
          return place === "path" && !linked;
        })
        .map(({ name }) => name),
    );
    this.#unlinked = new Set(inPaths);
  }

  add(parameter: string, value: unknown): void {
    const values = this.#values.get(parameter) ?? [];
    this.#values.set(parameter, values);
    if (values.includes(value)) return;
    values.push(value);
    if (values.length > most) values.shift();
  }

  /** Takes what a success tells. */
  learn({ id }: Operation, json: unknown): void {
    for (const { from, value: pointer, to, parameter } of this.#links) {
      const value = from === id ? valueAt(json, pointer) : undefined;
      if (value !== undefined && value !== null) this.add(`${to} ${parameter}`, value);
    }
    if (this.#unlinked.size > 0) this.#search(json, 0);
  }

  #search(json: unknown, depth: number): void {
    if (depth > 4) return;
    if (Array.isArray(json)) for (const one of json.slice(0, 3)) this.#search(one, depth + 1);
    if (!isPlainObject(json)) return;
    for (const [name, value] of Object.entries(json)) {
      const scalar = typeof value === "string" || typeof value === "number";
      if (scalar && this.#unlinked.has(name)) this.add(name, value);
      else this.#search(value, depth + 1);
    }
  }

  count(operation: string, name: string): number {
    return this.#list(operation, name).length;
  }

  get(operation: string, name: string, index: number): unknown {
    const values = this.#list(operation, name);
    return values[index % values.length];
  }

  /** Whether a value is still known for any parameter. */
  holds(value: unknown): boolean {
    return [...this.#values.values()].some((values) => values.includes(value));
  }

  /** Forgets a value that was deleted. */
  forget(value: unknown): void {
    for (const values of this.#values.values()) {
      const index = values.indexOf(value);
      if (index >= 0) values.splice(index, 1);
    }
  }

  #list(operation: string, name: string): readonly unknown[] {
    return this.#values.get(`${operation} ${name}`) ?? this.#values.get(name) ?? [];
  }
}
