import { afterAll, beforeAll, expect, test } from "vitest";
import { createCheck, fillIn, sendButton, somebody } from "./person.ts";
import { openStage, type Stage } from "./stage.ts";

const minute = 60_000;
let now = Date.now();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ portal: { now: () => now } });
});
afterAll(() => stage[Symbol.asyncDispose]());

const signInHeading = { level: 1, name: "Sign in" } as const;

test("a link signs in once, and is gone from the address", async () => {
  const { page } = await stage.visit();
  expect(page.url()).toBe(`${stage.portal.url}/checks`);
  const context = await stage.browser.newContext({ locale: "en-GB" });
  const stranger = await context.newPage();
  await stranger.goto(stage.signInLink());
  await stranger.getByText("This code is not valid").waitFor();
  await context.close();
});

test("a code that is pasted signs in; a wrong and an old one do not", async () => {
  const context = await stage.browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${stage.portal.url}/checks/new`);
  await page.getByRole("heading", signInHeading).waitFor();
  await page.getByLabel("Code or link").fill("a-guess");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("This code is not valid").waitFor();
  await page.getByRole("button", { name: "Print a new code" }).click();
  await page.getByText("A new code stands in the terminal").waitFor();
  now += 11 * minute;
  await page.getByLabel("Code or link").fill(stage.signInLink());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("This code is not valid").waitFor();
  const printed = page.waitForResponse(/session\/code/);
  await page.getByRole("button", { name: "Print a new code" }).click();
  await printed;
  await page.getByLabel("Code or link").fill(stage.signInLink());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "New check" }).waitFor();
  await context.close();
});

test("the cookie is for the server alone", async () => {
  const { context, page } = await stage.visit();
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/", expires: -1 });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("whoever signs out takes everything along", async () => {
  const { context, page } = await stage.visit();
  const person = somebody();
  await createCheck(page, person, "uploaded");
  const cookies = await context.cookies();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", signInHeading).waitFor();
  expect(await page.content()).not.toContain(person.name);
  await context.addCookies(cookies);
  await page.reload();
  await page.getByRole("heading", signInHeading).waitFor();
});

test.for([
  ["idle", 16 * minute],
  ["eight hours old", 8 * 60 * minute],
] as const)("a session that is %s ends, and what was filled in with it", async ([, ms]) => {
  const { page } = await stage.visit();
  const person = somebody();
  await fillIn(page, person, "uploaded");
  for (let left: number = ms; left > 14 * minute; left -= 14 * minute) {
    if (ms > 16 * minute) await page.request.get(`${stage.portal.url}/api/balance`);
    now += Math.min(left, 14 * minute);
  }
  now += 3 * minute;
  await sendButton(page).click();
  await page.getByRole("heading", signInHeading).waitFor();
  expect(await page.content()).not.toContain(person.nik);
});

test("nothing of a person or of the token is in addresses, storage or the page's own code", async () => {
  now = Date.now();
  const { context, page, complaints } = await stage.visit();
  const addresses: string[] = [];
  const answers: Promise<string>[] = [];
  context.on("request", (request) => addresses.push(request.url()));
  context.on("response", (response) => answers.push(response.text().catch(() => "")));
  const person = somebody();
  await createCheck(page, person, "own");
  await page.goto(`${stage.portal.url}/checks`);
  await page.getByLabel("Search by name").fill(person.name);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText(`for “${person.name}”`).waitFor();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
  );
  const seen = [...addresses, kept, ...complaints].join("\n");
  for (const secret of [person.nik, person.email, person.name, encodeURIComponent(person.name)]) {
    expect(seen).not.toContain(secret);
  }
  // Masked everywhere, the NIK does not even reach the page.
  const everything = (await Promise.all(answers)).join("\n");
  expect(everything).not.toContain(stage.sandbox.accessToken);
  expect(everything).not.toContain(person.nik);
  expect(everything).toContain(person.name);
});

test("a page of another site can neither act nor be shown the portal", async () => {
  const { context, portal } = { ...(await stage.visit()), portal: stage.portal };
  const cross = { origin: "http://127.0.0.1:9", "content-type": "text/plain" };
  const post = await context.request.post(`${portal.url}/api/submissions`, { headers: cross });
  expect(post.status()).toBe(403);
  const page = await context.request.get(`${portal.url}/checks`);
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page.headers()["content-security-policy"]).not.toContain("unsafe");
  expect(page.headers()["content-security-policy"]).toContain("trusted-types prepare-intl");
  expect(page.headers()["access-control-allow-origin"]).toBeUndefined();
});

test("without a session the server answers nothing, and takes no upload", async () => {
  const { portal } = stage;
  for (const path of ["balance", "scenarios", "events?code=x", "checks/x", "submissions/x"]) {
    const answer = await fetch(`${portal.url}/api/${path}`);
    expect([path, answer.status]).toEqual([path, 401]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  const headers = { origin: portal.url };
  const large = { method: "POST", headers, body: new Uint8Array(20_000_000) };
  expect(
    (await fetch(`${portal.url}/api/submissions/x`, large).catch(() => null))?.status ?? 401,
  ).toBe(401);
});

test("a body that is too large is refused at the server", async () => {
  const { context } = await stage.visit();
  const answer = await context.request.post(`${stage.portal.url}/api/submissions/x`, {
    headers: { origin: stage.portal.url },
    multipart: {
      ktp_image: { name: "k", mimeType: "image/png", buffer: Buffer.alloc(16_000_000) },
    },
  });
  expect(answer.status()).toBe(413);
});
