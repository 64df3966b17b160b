type Undici = typeof import("undici");

let loading: Promise<Undici | undefined> | undefined;

/**
 * undici, loaded when something is first read: a program that only creates does without.
 * `undefined` on Bun, which puts a stub in its place.
 */
export function loadUndici(): Promise<Undici | undefined> {
  loading ??= import("undici").then(
    (undici) => (typeof undici.Agent.prototype.dispatch === "function" ? undici : undefined),
    () => undefined,
  );
  return loading;
}
