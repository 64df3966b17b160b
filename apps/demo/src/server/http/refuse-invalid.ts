import { PortalError } from "./problem.ts";

/** Ends a request that is not of the agreed shape. What it held is not repeated. */
export function refuseInvalid(result: { readonly success: boolean }): void {
  if (!result.success) throw new PortalError("bad_request", 400);
}
