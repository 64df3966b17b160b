import { join } from "node:path";
import { installedVersion } from "../installed-version.ts";
import { type BundleSize, bundleSize } from "./bundle-size.ts";

const bench = join(import.meta.dirname, "..");
const peers = join(bench, "peers");

/** One client made with each package, in the way that its README begins. */
const imports: Readonly<Record<string, string>> = {
  "openapi-fetch": `import make from "openapi-fetch"; export const client = make();`,
  ky: `import ky from "ky"; export const client = ky.create();`,
  axios: `import axios from "axios"; export const client = axios.create();`,
  resend: `import { Resend } from "resend"; export const client = new Resend("key");`,
  octokit: `import { Octokit } from "octokit"; export const client = new Octokit();`,
  openai: `import OpenAI from "openai"; export const client = new OpenAI();`,
  "@anthropic-ai/sdk": `import Anthropic from "@anthropic-ai/sdk"; export const client = new Anthropic();`,
  stripe: `import Stripe from "stripe"; export const client = new Stripe("key");`,
  square: `import { SquareClient } from "square"; export const client = new SquareClient();`,
  plaid: `import { PlaidApi } from "plaid"; export const client = new PlaidApi();`,
};

/** Package, version and size of each peer. */
export async function peerSizes(): Promise<[name: string, size: BundleSize][]> {
  const sizes = Object.entries(imports).map(async ([name, code]): Promise<[string, BundleSize]> => {
    const folder = name === "openapi-fetch" ? bench : peers;
    return [`${name} ${installedVersion(folder, name)}`, await bundleSize(code, folder)];
  });
  return Promise.all(sizes);
}
