/** An environment variable, where there is such a thing and it may be read. */
export function environment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name];
  } catch {
    // Deno asks for permission, and throws when it is refused.
    return undefined;
  }
}
