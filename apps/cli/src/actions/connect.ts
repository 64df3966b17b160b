import type { Proofylink } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { findConnection } from "../settings/connection.ts";
import { usePlainHeaders } from "../start/plain-headers.ts";
import type { Terminal } from "../terminal.ts";

/** What a command line may say of the server. */
export interface ConnectionOptions {
  readonly profile?: string | undefined;
  readonly sandbox?: boolean | undefined;
}

/** A client for the configured server. The client's code is loaded here and not before. */
export async function connect(
  { profile, sandbox }: ConnectionOptions,
  { env, hide, time }: Terminal,
): Promise<Proofylink> {
  const found = await findConnection(profile, env);
  const connection = sandbox ? { ...found, sandbox } : found;
  // A server may repeat the token in its messages.
  hide(connection.accessToken);
  usePlainHeaders();
  const [{ createProofylink }, { nodeTransport }] = await Promise.all([
    import("@proofylink/client"),
    import("@proofylink/client/node"),
  ]);
  try {
    return createProofylink({
      ...connection,
      ...time,
      transport: nodeTransport({ reads: "node:http" }),
    });
  } catch (error) {
    throw error instanceof InvalidInputError ? unusableConnection(error) : error;
  }
}

function unusableConnection({ errors }: InvalidInputError): CommandError {
  const why = Object.values(errors).flat().join(" ");
  return new CommandError(
    "configuration",
    "base_url_unusable",
    `The settings cannot be used: ${why}`,
    {
      next: ["The base URL stands in PROOFYLINK_BASE_URL, or in the profile as base_url."],
    },
  );
}
