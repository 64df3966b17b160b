import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";

const docs = join(import.meta.dirname, "../..");

export const siteFolder = join(docs, "dist");

/** Before all suites: builds the site as `npm run docs:build` does. */
export async function setup(): Promise<void> {
  await promisify(execFile)("pnpm", ["run", "site:build"], { cwd: docs });
}

export interface ServedSite extends AsyncDisposable {
  readonly url: string;
}

/** Serves the built site as any static host would. */
export async function serveSite(): Promise<ServedSite> {
  const server = await preview({
    root: docs,
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: siteFolder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("The site is not served.");
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
