import type { Proofylink, ProofylinkOptions } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { inOwnWords } from "../failure/in-own-words.ts";
import { findConnection } from "../settings/connection.ts";
import type { Connection } from "../settings/profile-file.ts";
import { usePlainHeaders } from "../start/plain-headers.ts";
import type { Terminal } from "../terminal.ts";
import { settingTexts } from "../texts/settings.ts";

/** What a command line may say of the server. */
export interface ConnectionOptions {
  readonly profile?: string | undefined;
  readonly sandbox?: boolean | undefined;
}

/** A client for the configured server. The client's code is loaded here and not before. */
export async function connect(
  { profile, sandbox }: ConnectionOptions,
  terminal: Terminal,
): Promise<Proofylink> {
  const found = await findConnection(profile, terminal.env);
  // A server may repeat the token in its messages.
  terminal.hide(found.accessToken);
  return connectTo(sandbox ? { ...found, sandbox } : found, terminal.time);
}

/** @throws CommandError when base URL or token cannot be used */
export async function connectTo(
  connection: Connection,
  more: Pick<ProofylinkOptions, "clock" | "timeouts" | "middleware" | "retries"> = {},
): Promise<Proofylink> {
  usePlainHeaders();
  const [{ createProofylink }, { nodeTransport }] = await Promise.all([
    import("@proofylink/client"),
    import("@proofylink/client/node"),
  ]);
  try {
    const transport = nodeTransport({ reads: "node:http" });
    return createProofylink({ ...connection, ...more, transport });
  } catch (error) {
    throw error instanceof InvalidInputError ? unusableConnection(error) : error;
  }
}

function unusableConnection({ errors }: InvalidInputError): CommandError {
  const why = Object.values(errors).flat().map(inOwnWords).join(" ");
  const { settingsUnusable, whereBaseUrl } = settingTexts();
  const next = [whereBaseUrl];
  return new CommandError("configuration", "base_url_unusable", settingsUnusable(why), { next });
}
