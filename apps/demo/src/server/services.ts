import { createProofylink, type Proofylink } from "@proofylink/client";
import { nodeTransport } from "@proofylink/client/node";
import type { PortalOptions } from "./portal-options.ts";
import { connectSandbox, type SandboxAdmin } from "./sandbox/sandbox-admin.ts";
import { Sessions } from "./session/sessions.ts";
import { Submissions } from "./submissions/submissions.ts";

/** What the routes work with. */
export interface Services extends Disposable {
  readonly proofylink: Proofylink;
  readonly sessions: Sessions;
  readonly submissions: Submissions;
  /** Only when the API is a sandbox that lets itself be looked into. */
  readonly sandbox: SandboxAdmin | undefined;
}

const tenMinutes = 600_000;

export function createServices(options: PortalOptions): Services {
  const { baseUrl, accessToken, sandboxSecret, now = Date.now } = options;
  const transport = nodeTransport();
  const proofylink = createProofylink({
    ...options.client,
    baseUrl,
    accessToken,
    transport,
    duplicateGuard: { withinMs: tenMinutes },
  });
  const sessions = new Sessions({ ...options, now });
  return {
    proofylink,
    sessions,
    submissions: new Submissions({ now, readAfterSeconds: options.searchAfterSeconds }),
    sandbox: sandboxSecret === undefined ? undefined : connectSandbox(baseUrl, sandboxSecret),
    [Symbol.dispose]: () => {
      sessions.close();
      transport.close();
    },
  };
}
