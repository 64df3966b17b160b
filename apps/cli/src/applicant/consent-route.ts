import { CommandError } from "../command-error.ts";
import { verifyTexts } from "../texts/verify.ts";

/** How the person's consent comes about; each has its own operation. */
export const consentRoutes = ["email", "own", "upload"] as const;
export type ConsentRoute = (typeof consentRoutes)[number];

interface Given {
  readonly consent_metadata?: unknown;
  readonly form_consent?: unknown;
}

/** The route that was asked for, or the one that follows from what the applicant brings along. */
export function chooseConsentRoute(asked: ConsentRoute | undefined, given: Given): ConsentRoute {
  const has = { own: given.consent_metadata != null, upload: given.form_consent != null };
  if (asked !== undefined) {
    refuseLeftover(asked, has);
    return asked;
  }
  if (has.own && has.upload) {
    throw new CommandError("usage", "ambiguous_consent", verifyTexts().ambiguous, {
      next: [verifyTexts().ambiguousNext],
    });
  }
  if (has.own) return "own";
  return has.upload ? "upload" : "email";
}

// Proof of consent that is left behind unsaid would be a consent route nobody meant.
function refuseLeftover(route: ConsentRoute, has: { own: boolean; upload: boolean }): void {
  const leftover =
    has.own && route !== "own"
      ? "consent_metadata"
      : has.upload && route !== "upload"
        ? verifyTexts().form
        : undefined;
  if (leftover === undefined) return;
  throw new CommandError("usage", "ambiguous_consent", verifyTexts().leftover(route, leftover), {
    next: [verifyTexts().leftoverNext(route)],
  });
}
