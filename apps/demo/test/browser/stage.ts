import type { ProofylinkOptions } from "@proofylink/client";
import { type Sandbox, type SandboxOptions, startSandbox } from "@proofylink/sandbox";
import { installChromium } from "@proofylink/testing/chromium";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import type { PortalOptions } from "../../src/server/portal-options.ts";
import { type Portal, startPortal } from "../../src/server/start-portal.ts";

export interface StageOptions {
  readonly sandbox?: SandboxOptions;
  readonly portal?: Partial<PortalOptions>;
  readonly client?: Pick<ProofylinkOptions, "timeouts">;
}

/** A sandbox, a portal in front of it, and a browser. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly portal: Portal;
  readonly browser: Browser;
  /** The newest link to sign in with. */
  signInLink(): string;
  /** A browser of its own, signed in, on the history. What it writes to its console is an error. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

export interface Visit extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, warnings, refusals of its security policy. */
  readonly complaints: readonly string[];
}

const adminSecret = "sandbox-secret";

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const program = await installChromium();
  const browser = await chromium.launch({
    executablePath: program.path,
    args: [...program.args],
    env: { ...process.env, ...program.env } as Record<string, string>,
  });
  const sandbox = await startSandbox({ adminSecret, ...options.sandbox });
  let link = "";
  const portal = await startPortal({
    baseUrl: sandbox.url,
    accessToken: sandbox.accessToken,
    sandboxSecret: adminSecret,
    announce: (announced) => {
      link = announced;
    },
    searchAfterSeconds: [0],
    ...options.portal,
  });
  const close = async () => {
    await browser.close();
    await portal.close();
    await sandbox.close();
  };
  return {
    sandbox,
    portal,
    browser,
    signInLink: () => link,
    visit: (context) => visit(browser, portal, () => link, context),
    [Symbol.asyncDispose]: close,
  };
}

async function visit(
  browser: Browser,
  portal: Portal,
  link: () => string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Asia/Jakarta",
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await context.request.post(`${portal.url}/api/session/code`, { headers: { origin: portal.url } });
  await page.goto(link());
  await page.getByRole("heading", { level: 1, name: /History|Riwayat/ }).waitFor();
  return { context, page, complaints, [Symbol.asyncDispose]: () => context.close() };
}
