/** What a JSON pointer leads to. */
export function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  }
  return value;
}
