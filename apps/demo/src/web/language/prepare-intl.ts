import address from "./first-use.ts?worker&url";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(text: string): URL };
}

/**
 * The first use of Intl, whatever is formatted, makes a table of all languages, once for all threads: a tenth of a second
 * on a slow phone. A worker makes it while the portal asks who is there.
 */
export function prepareIntl(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // The one policy that the server's headers allow; it knows one address. Not every browser asks for one.
  const policy = trustedTypes?.createPolicy("prepare-intl", { createScriptURL: () => address });
  new Worker(policy?.createScriptURL("") ?? address, { type: "module" });
}
