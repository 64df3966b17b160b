import type { ApiDocument } from "../document/api-document.ts";
import type { Operation } from "../document/operations.ts";
import type { Schema, SchemaObject } from "../document/schema.ts";
import { isPlainObject } from "../values/bytes.ts";
import { observe } from "./observe.ts";

/** What of the documented answers was seen: operations, statuses, media types, properties, values. */
export interface CoverageReport {
  /** Things that successful answers can have, and how many of them were seen. */
  readonly documented: number;
  readonly seen: number;
  /** What was not seen, such as "getThing 200 application/json /data/size null". */
  readonly unseen: readonly string[];
  /** Documented statuses that never came, such as "getThing 404". */
  readonly unseenStatuses: readonly string[];
}

/** Keeps account of what answers showed, because what is never seen is never checked. */
export class Coverage {
  readonly #document: ApiDocument;
  readonly #operations: readonly Operation[];
  readonly #seen = new Set<string>();

  constructor(document: ApiDocument, operations: readonly Operation[]) {
    this.#document = document;
    this.#operations = operations;
  }

  status(operation: Operation, status: string): void {
    this.#seen.add(`${operation.id} ${status}`);
  }

  body(
    operation: Operation,
    status: string,
    mediaType: string,
    schema: Schema,
    json: unknown,
  ): void {
    const prefix = `${operation.id} ${status} ${mediaType} `;
    this.#seen.add(prefix.trim());
    observe(this.#document, schema, json, {
      undocumented: () => {},
      value: (pointer, value) => {
        this.#seen.add(prefix + pointer);
        if (value === null) this.#seen.add(`${prefix}${pointer} null`);
        else if (typeof value !== "object")
          this.#seen.add(`${prefix}${pointer} ${JSON.stringify(value)}`);
      },
    });
  }

  /** @param waived things that need not be seen */
  report(waived: (thing: string) => boolean = () => false): CoverageReport {
    const documented = this.#operations.flatMap((operation) => this.#successes(operation));
    const counted = [...new Set(documented)].filter((thing) => !waived(thing));
    const unseen = counted.filter((thing) => !this.#seen.has(thing));
    const statuses = this.#operations.flatMap(({ id, responses }) =>
      Object.keys(responses).map((status) => `${id} ${status}`),
    );
    return {
      documented: counted.length,
      seen: counted.length - unseen.length,
      unseen,
      unseenStatuses: statuses.filter((thing) => !this.#seen.has(thing)),
    };
  }

  #successes(operation: Operation): string[] {
    return Object.entries(operation.responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([status, { content = {} }]) =>
        Object.entries(content).flatMap(([mediaType, { schema }]) => {
          const things = schema === undefined ? [""] : ["", ...this.#things(schema, "", [])];
          return things.map((thing) => `${operation.id} ${status} ${mediaType} ${thing}`.trim());
        }),
      );
  }

  /** Everything that values of a schema can show. */
  #things(schema: Schema, pointer: string, above: readonly SchemaObject[]): string[] {
    const flat = this.#document.flat(schema);
    // What contains itself is looked at once.
    if (above.includes(flat)) return [];
    const inner = [...above, flat];
    const things = pointer === "" ? [] : [pointer];
    for (const branch of [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])]) {
      things.push(...this.#things(branch, pointer, inner));
    }
    const { type } = flat;
    if (Array.isArray(type) && type.includes("null")) things.push(`${pointer} null`);
    for (const value of flat.enum ?? flat["x-extensible-enum"] ?? []) {
      things.push(`${pointer} ${JSON.stringify(value)}`);
    }
    if (flat.items !== undefined && flat.maxItems !== 0) {
      things.push(...this.#things(flat.items, `${pointer}/*`, inner));
    }
    for (const [name, property] of Object.entries(flat.properties ?? {})) {
      if (this.#document.flat(property).writeOnly === true) continue;
      things.push(...this.#things(property, `${pointer}/${name}`, inner));
    }
    const { additionalProperties: extra } = flat;
    if (isPlainObject(extra)) things.push(...this.#things(extra as Schema, `${pointer}/*`, inner));
    return things;
  }
}
