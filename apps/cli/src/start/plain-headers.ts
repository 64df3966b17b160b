/**
 * `Headers` as far as the client uses them. Node's own brings the whole of its built-in undici with it,
 * which costs as much as starting Node; a program that makes one call and ends has no other use for that.
 */
export class PlainHeaders implements Headers {
  readonly #values = new Map<string, string>();

  constructor(init: ConstructorParameters<typeof Headers>[0] = {}) {
    const pairs = Symbol.iterator in init ? init : Object.entries(init as Record<string, string>);
    for (const [name = "", value = ""] of pairs as Iterable<string[]>) this.append(name, value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  // What no header can hold, node:http refuses when it is sent.
  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), String(value).trim());
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  getSetCookie(): string[] {
    return this.has("set-cookie") ? [this.get("set-cookie") as string] : [];
  }

  forEach(use: (value: string, name: string, all: Headers) => void): void {
    for (const [name, value] of this.#values) use(value, name, this);
  }

  keys() {
    return this.#values.keys();
  }

  values() {
    return this.#values.values();
  }

  entries() {
    return this.#values.entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

/** Puts {@link PlainHeaders} in the place of the platform's, for this process. */
export function usePlainHeaders(): void {
  // Assigned, not defined: to define it anew, Node 24 would first load what it replaces.
  globalThis.Headers = PlainHeaders;
}
