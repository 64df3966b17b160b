import type { WireRequest } from "./request.ts";

/**
 * A command that sends a request again. Secrets stand in it as shell variables; a body that is long or
 * binary is left to the saved case.
 */
export function curlOf(
  baseUrl: string,
  { method, target, headers, body }: WireRequest,
  secrets: Readonly<Record<string, string>>,
): string {
  const parts = ["curl", "-sS", "-i", ...(method === "GET" ? [] : ["-X", method])];
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "content-length") parts.push("-H", quoted(`${name}: ${value}`, secrets));
  }
  if (body !== undefined) parts.push("--data-binary", bodyOf(body, secrets));
  return [...parts, quoted(baseUrl.replace(/\/$/, "") + target, secrets)].join(" ");
}

const longest = 2_000;

function bodyOf(body: Buffer, secrets: Readonly<Record<string, string>>): string {
  const text = body.toString("utf8");
  if (text.length > longest || text.includes("\u0000") || text.includes("\ufffd")) {
    return "@body-of-the-saved-case";
  }
  return quoted(text, secrets);
}

/** In single quotes for a shell, with variables in place of secrets. */
function quoted(text: string, secrets: Readonly<Record<string, string>>): string {
  const single = (part: string) => `'${part.replaceAll("'", `'\\''`)}'`;
  let pieces = [single(text)];
  for (const [variable, secret] of Object.entries(secrets)) {
    if (secret === "") continue;
    const inside = single(secret).slice(1, -1);
    pieces = pieces.map((piece) => piece.replaceAll(inside, () => `'"$${variable}"'`));
  }
  return pieces.join("");
}
