import type { Proofylink } from "@proofylink/client";
import { findConnection } from "../settings/connection.ts";
import type { Terminal } from "../terminal.ts";

/** A client for the configured server. The client's code is loaded here and not before. */
export async function connect(profile: string | undefined, { env }: Terminal): Promise<Proofylink> {
  const { baseUrl, accessToken } = await findConnection(profile, env);
  const { createProofylink } = await import("@proofylink/client");
  return createProofylink({ baseUrl, accessToken });
}
