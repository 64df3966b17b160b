import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { installChromium } from "@proofylink/testing/chromium";
import type { Stage } from "../browser/stage.ts";

/** What Lighthouse found of one page. */
export interface Audit {
  /** Performance, accessibility and best practices, of 100. */
  readonly scores: readonly number[];
  readonly shift: number;
  /** For how long the main thread could not answer, in milliseconds: Lighthouse's total blocking time. */
  readonly blockedMs: number;
  /** How fast Lighthouse finds this machine just now: its benchmark index. */
  readonly machine: number;
}

export interface Auditor extends AsyncDisposable {
  audit(path: string, form: "mobile" | "desktop"): Promise<Audit>;
}

const program = join(import.meta.dirname, "program");
const categories = ["performance", "accessibility", "best-practices"];

// Lighthouse is not installed with the workspace, so neither are its types.
interface Lighthouse {
  default(
    url: string,
    flags: object,
    config: object | undefined,
    page: unknown,
  ): Promise<{
    readonly lhr: {
      readonly categories: Record<string, { readonly score: number | null }>;
      readonly audits: Record<string, { readonly numericValue?: number }>;
      readonly environment: { readonly benchmarkIndex: number };
    };
  }>;
  readonly desktopConfig: object;
}
interface Puppeteer {
  readonly default: {
    launch(options: object): Promise<{
      setCookie(...cookies: object[]): Promise<void>;
      newPage(): Promise<{
        createCDPSession(): Promise<{ send(method: string): Promise<unknown> }>;
        close(): Promise<void>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

/** Lighthouse in a browser that has signed in. It is installed on first use. */
export async function openAuditor(stage: Stage): Promise<Auditor> {
  const install = ["install", "--frozen-lockfile", "--ignore-workspace", "--ignore-scripts"];
  await promisify(execFile)("pnpm", [...install, "--prefer-offline"], { cwd: program });
  const lighthouse = await load<Lighthouse>("lighthouse/core/index.js");
  const puppeteer = await load<Puppeteer>("puppeteer-core/lib/puppeteer/puppeteer-core.js");
  const browser = await puppeteer.default.launch(await installChromium());
  const visit = await stage.visit();
  await browser.setCookie(...(await visit.context.cookies()));
  return {
    audit: async (address, form) => {
      const page = await browser.newPage();
      // Storage is kept for the session's cookie; files that another page loaded are not.
      await (await page.createCDPSession()).send("Network.clearBrowserCache");
      const { lhr } = await lighthouse.default(
        `${stage.portal.url}/${address}`,
        { onlyCategories: categories, disableStorageReset: true },
        form === "desktop" ? lighthouse.desktopConfig : undefined,
        page,
      );
      await page.close();
      return {
        scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
        shift: lhr.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
        blockedMs: lhr.audits["total-blocking-time"]?.numericValue ?? Number.NaN,
        machine: lhr.environment.benchmarkIndex,
      };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

function load<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(join(program, "node_modules", path)).href) as Promise<Module>;
}
