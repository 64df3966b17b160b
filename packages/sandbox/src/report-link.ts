import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "./context.ts";
import type { ReportKind } from "./database/schema.ts";

/** How long a link to a report works, in milliseconds. */
export const linkLifetime = 600_000;

/** A link to a PDF that works without the access token until `expiresAt`. */
export function reportLink(
  context: Context,
  referenceCode: string,
  kind: ReportKind,
  expiresAt: number,
): string {
  const path = `/files/${kind}-report/${referenceCode}.pdf`;
  const signature = sign(context, path, String(expiresAt));
  return `${context.origin()}${path}?Expires=${expiresAt}&Signature=${signature}`;
}

/** Whether a link was signed here and still works. */
export function isLinkGood(context: Context, path: string, query: URLSearchParams): boolean {
  const expires = query.get("Expires") ?? "";
  const expected = Buffer.from(sign(context, path, expires));
  const given = Buffer.from(query.get("Signature") ?? "");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return context.clock.now() < Number(expires);
}

function sign({ signingKey }: Context, path: string, expires: string): string {
  return createHmac("sha256", signingKey).update(`${path}\n${expires}`).digest("base64url");
}
