import { format, inspect } from "node:util";
import { serialize } from "node:v8";

/** The ways in which a value can come to be read. */
export const channels = {
  String: (value) => String(value),
  message: (value) => String(Object(value).message ?? ""),
  stack: (value) => String(Object(value).stack ?? ""),
  inspect: (value) =>
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  JSON: (value) => JSON.stringify(value) ?? "",
  structuredClone: (value) => inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY }),
  format: (value) => format("%s %o %O %j", value, value, value, value),
  serialized: (value) => serialize(value).toString("latin1"),
  "cause chain": (value) => causes(value).map(String).join("\n"),
  "every property": (value) => everyProperty(value).join("\n"),
} as const satisfies Readonly<Record<string, (value: unknown) => string>>;

export type Channel = keyof typeof channels;

/** What a value says through a channel; one that refuses, as functions refuse to be cloned, says nothing. */
export function say(channel: Channel, value: unknown): string {
  try {
    return channels[channel](value);
  } catch (error) {
    return String(error);
  }
}

/** What an error says that it comes from. */
function causes(value: unknown): unknown[] {
  const { cause, errors = [] } = Object(value);
  const inner = [cause, ...errors].filter((found) => found !== undefined && found !== value);
  return inner.flatMap((found) => [found, Object(found).stack, ...causes(found)]);
}

/** All texts of all properties, hidden and inherited ones, symbols, causes and bytes included. */
function everyProperty(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "symbol") return [String(value.description)];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("latin1")];
  if (value === null || typeof value !== "object" || seen.has(value)) return [];
  seen.add(value);
  const keys = new Set<PropertyKey>();
  for (
    let at: object | null = value;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    for (const key of Reflect.ownKeys(at)) keys.add(key);
  }
  const members = [...keys].flatMap((key) => everyProperty(read(value, key), seen));
  const entries = value instanceof Map || value instanceof Set ? [...value].flat() : [];
  return [
    ...[...keys].map(String),
    ...members,
    ...entries.flatMap((entry) => everyProperty(entry, seen)),
  ];
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}
