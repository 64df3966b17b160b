import { join } from "node:path";
import { type BundleSize, bundleSize } from "./bundle-size.ts";

const folder = join(import.meta.dirname, "..");

/** What a program imports of ours, and what it pays. */
const imports = {
  "Proofylink: the client": `
    import { createProofylink } from "@proofylink/client";
    export const proofylink = createProofylink({ accessToken: "" });`,
  "Proofylink: the client on nodeTransport": `
    import { createProofylink } from "@proofylink/client";
    import { nodeTransport } from "@proofylink/client/node";
    export const proofylink = createProofylink({ accessToken: "", transport: nodeTransport() });`,
  "Proofylink: everything of the main entry": `export * from "@proofylink/client";`,
  "Proofylink: the errors alone": `export * from "@proofylink/client/errors";`,
} as const;

export type OurImport = keyof typeof imports;

/** The sizes of ours, from its sources. */
export async function ourSizes(): Promise<Record<OurImport, BundleSize>> {
  const sizes = Object.entries(imports).map(async ([name, code]) => [
    name,
    await bundleSize(code, folder),
  ]);
  return Object.fromEntries(await Promise.all(sizes)) as Record<OurImport, BundleSize>;
}
