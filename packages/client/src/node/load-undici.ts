type Undici = typeof import("undici");

let loading: Promise<Undici> | undefined;

/**
 * undici, loaded when something is first read: a program that only creates does without. `undefined`
 * elsewhere than on Node: Bun puts a stub in its place, and on Deno it wants to read the environment.
 */
export async function loadUndici(): Promise<Undici | undefined> {
  const { bun, deno } = process.versions;
  if (bun !== undefined || deno !== undefined) return undefined;
  loading ??= import("undici");
  return loading;
}
