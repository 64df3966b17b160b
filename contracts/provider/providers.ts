import { startMock } from "@proofylink/mock";
import { startSandbox } from "@proofylink/sandbox";
import { mockStates } from "./mock-states.ts";
import { sandboxStates } from "./sandbox-states.ts";
import type { VerifiedProvider } from "./verification.ts";

/** Starts a provider of this repository; `await using` closes it. */
export type StartProvider = () => Promise<VerifiedProvider & AsyncDisposable>;

/** Every provider of this repository that keeps the pacts, by the name of its package. */
export const providers = {
  "@proofylink/mock": async () => ({ ...(await startMock({ port: 0 })), states: mockStates }),
  "@proofylink/sandbox": async () => {
    const sandbox = await startSandbox();
    return { ...sandbox, states: sandboxStates(sandbox) };
  },
} as const satisfies Record<string, StartProvider>;

/** The name of a provider's package. */
export type ProviderName = keyof typeof providers;

/** The names of {@link providers}. */
export const providerNames = Object.keys(providers) as readonly ProviderName[];
