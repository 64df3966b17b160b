import { createHash, timingSafeEqual } from "node:crypto";

/** Whether an Authorization header carries this secret as its bearer token. */
export function carriesSecret(authorization: string | undefined, secret: string): boolean {
  // The scheme's name is case-insensitive (RFC 9110 §11.1).
  const given = /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
