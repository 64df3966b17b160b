import { type Facts, factsOf } from "./facts.ts";
import { plainText } from "./plain-text.ts";

/** What {@link OpenObject.kindOf} tells apart. */
export type Kind = "text" | "number" | "flag" | "object" | "objects" | "texts" | "nothing";

type Members = Readonly<Record<string, unknown>>;

/** More items of one list are left to {@link OpenObject.rest}. */
export const mostItems = 60;

/**
 * An object of which nothing is certain. Whatever is asked of it is there in the type that was asked for, or
 * not there; what nobody asked for, or is of another type, is what {@link rest} gives. So a page shows what it
 * knows, and loses nothing else.
 */
export class OpenObject {
  readonly #members: Members;
  readonly #ownPhone: string;
  readonly #used = new Set<string>();
  readonly #opened = new Map<string, OpenObject | readonly unknown[]>();

  /** @param ownPhone - the person's number, masked wherever it stands */
  constructor(value: unknown, ownPhone = "") {
    this.#members = isObject(value) ? value : {};
    this.#ownPhone = ownPhone;
  }

  /** The names of its members, as they came. */
  get names(): readonly string[] {
    return Object.keys(this.#members);
  }

  /** A text that says something, printable. */
  text(name: string): string | undefined {
    const value = this.#member(name);
    if (typeof value !== "string") return undefined;
    this.#used.add(name);
    return plainText(value, this.#ownPhone) || undefined;
  }

  /** A finite number. */
  number(name: string): number | undefined {
    const value = this.#member(name);
    if (!isAmount(value)) return undefined;
    this.#used.add(name);
    return value;
  }

  flag(name: string): boolean | undefined {
    const value = this.#member(name);
    if (typeof value !== "boolean") return undefined;
    this.#used.add(name);
    return value;
  }

  /** An object; one without members where there is none. */
  object(name: string): OpenObject {
    const before = this.#opened.get(name);
    if (before instanceof OpenObject) return before;
    const value = this.#member(name);
    const opened = new OpenObject(value, this.#ownPhone);
    if (isObject(value)) this.#opened.set(name, opened);
    return opened;
  }

  /** The objects of a list; what else stands in it is left to {@link rest}. */
  objects(name: string): readonly OpenObject[] {
    const [items, beyond] = this.#items(name);
    const opened = items.map((item) =>
      isObject(item) ? new OpenObject(item, this.#ownPhone) : item,
    );
    this.#open(name, [...opened, ...beyond]);
    return opened.filter((item) => item instanceof OpenObject);
  }

  /** The texts of a list. */
  texts(name: string): readonly string[] {
    const [items, beyond] = this.#items(name);
    this.#open(name, [...items.filter((item) => typeof item !== "string"), ...beyond]);
    return items
      .filter((item) => typeof item === "string")
      .map((item) => plainText(item, this.#ownPhone))
      .filter((text) => text !== "");
  }

  /** The numbers of a list, `undefined` where something else stands. */
  numbers(name: string): readonly (number | undefined)[] {
    const [items, beyond] = this.#items(name);
    this.#open(name, [...items.filter((item) => !isAmount(item)), ...beyond]);
    return items.map((item) => (isAmount(item) ? item : undefined));
  }

  /** What kind of value a member has; the kinds are those that can be asked for. */
  kindOf(name: string): Kind {
    const value = this.#member(name);
    if (typeof value === "string") return "text";
    if (isAmount(value)) return "number";
    if (typeof value === "boolean") return "flag";
    if (isObject(value)) return "object";
    if (!Array.isArray(value)) return "nothing";
    if (value.some(isObject)) return "objects";
    return value.some((item) => typeof item === "string") ? "texts" : "nothing";
  }

  /** All that stands under a member, whatever it is. */
  facts(name: string): Facts {
    this.#used.add(name);
    return factsOf(this.#member(name), this.#ownPhone);
  }

  /** What was not asked for, as names and values. */
  restFacts(): Facts {
    return factsOf(this.rest(), this.#ownPhone);
  }

  /** Says that members are of no interest to a reader, such as a service's own "success". */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#used.add(name);
  }

  /** What was not asked for, as it came; undefined when that is nothing. */
  rest(): unknown {
    const left = Object.entries(this.#members)
      .filter(([name]) => !this.#used.has(name))
      .map(([name, value]) => [name, restOf(this.#opened.get(name) ?? value)] as const)
      .filter(([, value]) => value !== undefined);
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }

  #member(name: string): unknown {
    return Object.hasOwn(this.#members, name) ? this.#members[name] : undefined;
  }

  #items(name: string): readonly [shown: readonly unknown[], beyond: readonly unknown[]] {
    const value = this.#member(name);
    return Array.isArray(value) ? [value.slice(0, mostItems), value.slice(mostItems)] : [[], []];
  }

  #open(name: string, left: readonly unknown[]): void {
    if (Array.isArray(this.#member(name))) this.#opened.set(name, left);
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number that can be an amount: one with 16 digits may be somebody's NIK. */
function isAmount(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) < 1e15;
}

/** Null, "" and what is empty say nothing. */
function restOf(value: unknown): unknown {
  if (value instanceof OpenObject) return value.rest();
  if (value === null || value === "") return undefined;
  if (Array.isArray(value)) {
    const items = value
      .map((item) => (item instanceof OpenObject ? item.rest() : item))
      .filter((item) => item !== undefined && item !== null && item !== "");
    return items.length === 0 ? undefined : items;
  }
  return isObject(value) && Object.keys(value).length === 0 ? undefined : value;
}
