import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProofylink } from "@proofylink/client";
import { type Sandbox, type SandboxOptions, startSandbox } from "@proofylink/sandbox";
import { readSpecimen } from "@proofylink/testing";
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
import type { Person } from "./person.ts";

export interface StageOptions {
  readonly sandbox?: SandboxOptions;
  readonly portal?: Partial<PortalOptions>;
}

/** A sandbox, a portal in front of it, and a browser. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly portal: Portal;
  readonly browser: Browser;
  /** The newest link to sign in with. */
  signInLink(): string;
  /** Creates a check behind the portal's back. */
  create(person: Person): Promise<string>;
  /** A browser of its own, signed in, on the history. What it writes to its console is an error. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

export interface Visit extends AsyncDisposable {
  /** Gone at the end. */
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, warnings, refusals of its security policy. */
  readonly complaints: readonly string[];
}

const adminSecret = "sandbox-secret";

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const browser = await chromium.launch(await installChromium());
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
  const visits = new AsyncDisposableStack();
  const close = async () => {
    await visits.disposeAsync();
    await browser.close();
    await portal.close();
    await sandbox.close();
  };
  return {
    sandbox,
    portal,
    browser,
    signInLink: () => link,
    create: (person) => create(sandbox, person),
    visit: async (context) => visits.use(await visit(browser, portal, () => link, context)),
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
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await context.request.post(`${portal.url}/api/session/code`, { headers: { origin: portal.url } });
  await page.goto(link());
  await page.getByRole("heading", { level: 1, name: /History|Riwayat/ }).waitFor();
  const folder = mkdtempSync(join(tmpdir(), "portal-visit-"));
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, context, page, complaints, [Symbol.asyncDispose]: close };
}

async function create({ url: baseUrl, accessToken }: Sandbox, person: Person): Promise<string> {
  const { verifications } = createProofylink({ baseUrl, accessToken });
  const created = await verifications.createWithUploadedConsent({
    verification_type_id: 1,
    id_number: person.nik,
    full_name: person.name,
    email: person.email,
    phone_number: person.phone,
    ktp_image: new Blob([await readSpecimen("ktp-specimen.jpg")]),
    form_consent: new Blob([await readSpecimen("consent-form-specimen.pdf")]),
  });
  return created.reference_code;
}
