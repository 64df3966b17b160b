/** What a caller learns from one call. */
export type Told =
  /** A value with the reference code in it. */
  | { readonly kind: "code" }
  /** A value as if all were well, without the code. */
  | { readonly kind: "value"; readonly form: string }
  | {
      readonly kind: "error";
      readonly name: string;
      /** The HTTP status that the error carries. */
      readonly status?: number;
      /** The system's code, the error's own or one of its causes'. */
      readonly code?: string;
      /** It says in words that the create may have been carried out. */
      readonly maybePaid: boolean;
      /** It holds the proof that nothing was sent. */
      readonly notSent: boolean;
    }
  /** Nothing: the call was still pending when the run gave up. */
  | { readonly kind: "pending" }
  /** Nothing: the process went down or took more memory than the run allows. */
  | { readonly kind: "died" };

const saysMaybe = /\b(may|might|could) (already )?have been|outcome is unknown|was created and/i;
const provesUnsent = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED"]);

export function toldByValue(value: unknown): Told {
  if (holdsCode(value)) return { kind: "code" };
  return { kind: "value", form: formOf(value) };
}

export function toldByError(error: unknown): Told {
  const thrown = Object(error) as Record<string, unknown>;
  const status = numberIn(thrown, ["status", "statusCode"]) ?? statusOfResponse(thrown);
  const code = codeOf(thrown);
  const evidence = Object(thrown.evidence) as { sent?: unknown };
  return {
    kind: "error",
    name: nameOf(thrown),
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    maybePaid: saysMaybe.test(String(thrown.message)),
    notSent: evidence.sent === "no" || provesUnsent.has(code ?? ""),
  };
}

/** In a table's words, for everything but errors. */
export function unlessError(told: Exclude<Told, { kind: "error" }>): string {
  switch (told.kind) {
    case "code":
      return "the code";
    case "value":
      return `**returns ${told.form}**`;
    case "pending":
    case "died":
      return "**lost**";
  }
}

function holdsCode(value: unknown): boolean {
  try {
    return /EMP-\d{6}-\d{4}/.test(JSON.stringify(value) ?? "");
  } catch {
    return false;
  }
}

function formOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined || value === "") return "nothing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return value.startsWith("<") ? "HTML" : "text";
  return typeof value === "object" ? "an object" : typeof value;
}

function nameOf(thrown: Record<string, unknown>): string {
  const name = thrown.constructor?.name;
  return name && name !== "Error" && name !== "Object" ? name : String(thrown.name ?? "Error");
}

function numberIn(from: Record<string, unknown>, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = from[key];
    if (typeof value === "number" && value >= 100) return value;
  }
  return undefined;
}

function statusOfResponse({ response }: Record<string, unknown>): number | undefined {
  return numberIn(Object(response) as Record<string, unknown>, ["status"]);
}

/** The first system code on the way down the causes; at each level also one level into `detail`. */
function codeOf(thrown: Record<string, unknown>): string | undefined {
  let level: unknown = thrown;
  for (let depth = 0; depth < 6 && level; depth += 1) {
    const { code, cause, detail } = Object(level) as Record<string, unknown>;
    const inner = (Object(detail) as { code?: unknown }).code;
    for (const found of [code, inner]) {
      if (typeof found === "string" && /^E[A-Z_]{4,}$|^UND_/.test(found)) return found;
    }
    level = cause ?? detail;
  }
  return undefined;
}
