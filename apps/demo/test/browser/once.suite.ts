import { readFile } from "node:fs/promises";
import { specimenPath } from "@proofylink/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DroppingProxy, startDroppingProxy } from "./dropping-proxy.ts";
import { fillIn, openedCode, sendButton, somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let proxy: DroppingProxy;
let stage: Stage;
let visit: Visit;
beforeAll(async () => {
  proxy = await startDroppingProxy();
  stage = await openStage({ portal: { origin: proxy.url } });
  proxy.connectTo(stage.portal.port);
  visit = await stage.visit();
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  proxy.close();
});

const wire = async () => (await stage.sandbox.ledger.read()).requestsOnWire;

test("a double click creates once", async () => {
  const { page } = visit;
  const before = await wire();
  await fillIn(page, somebody(), "uploaded");
  await sendButton(page).dblclick();
  await openedCode(page);
  expect(await wire()).toBe(before + 1);
});

test("a create that the browser sends again by itself is made once", async () => {
  const { page } = visit;
  const before = await wire();
  await fillIn(page, somebody(), "uploaded");
  proxy.dropAnswers(/^POST \/api\/submissions\/[\w-]+ /);
  await sendButton(page).click();
  await openedCode(page);
  expect(proxy.dropped(), "the connection was dropped").toBeGreaterThan(0);
  expect(await wire()).toBe(before + 1);
});

test("a reload in the middle of a create shows what came of it", async () => {
  const { page } = visit;
  const before = await wire();
  await fillIn(page, somebody("slow-answer"), "uploaded");
  await sendButton(page).click();
  await page.getByText("Proofylink is creating the check").waitFor();
  await page.reload();
  await page.getByText("Proofylink is creating the check").waitFor();
  await openedCode(page);
  expect(await wire()).toBe(before + 1);
});

test("going back after a create leads to no form that could be sent again", async () => {
  const { page } = visit;
  await fillIn(page, somebody(), "uploaded");
  await sendButton(page).click();
  await openedCode(page);
  await page.goBack();
  expect(new URL(page.url()).pathname).not.toMatch(/new|submissions/);
  await page.goForward();
  await openedCode(page);
});

test("an upload that was cancelled created nothing, and the entries are still there", async () => {
  const { page, context } = visit;
  const before = await wire();
  const person = somebody();
  await fillIn(page, person, "uploaded");
  const session = await context.newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 40_000,
  });
  await sendButton(page).click();
  await page.getByRole("button", { name: "Cancel the upload" }).click();
  await page.getByRole("heading", { name: "Nothing has been sent" }).waitFor();
  await session.detach();
  await page.getByRole("button", { name: "Back to the form" }).click();
  expect(await page.getByLabel("NIK").inputValue()).toBe(person.nik);
  expect(await wire()).toBe(before);
});

test("the same number sent from two tabs at once creates once, and both learn of it", async () => {
  const { page, context } = visit;
  const before = await wire();
  const other = await context.newPage();
  await other.goto(proxy.url);
  const { submission_id } = await (
    await context.request.post(`${proxy.url}/api/submissions`, { headers: { origin: proxy.url } })
  ).json();
  const { nik, name, email, phone } = somebody();
  const photo = (await readFile(specimenPath("ktp-specimen.jpg"))).toString("base64");
  const send = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) {
      const bytes = key === "ktp_image" ? Uint8Array.from(atob(value), (c) => c.charCodeAt(0)) : "";
      form.set(key, bytes ? new Blob([bytes]) : value);
    }
    const path = `/api/submissions/${fields.id}`;
    return (await fetch(path, { method: "POST", body: form })).text();
  };
  const fields = {
    id: submission_id,
    route: "email",
    verification_type_id: "1",
    id_number: nik,
    full_name: name,
    email,
    phone_number: phone,
    ktp_image: photo,
  };
  const outcomes = await Promise.all([page.evaluate(send, fields), other.evaluate(send, fields)]);
  expect(outcomes[0]).toContain('"created"');
  expect(outcomes[1]).toBe(outcomes[0]);
  expect(await wire()).toBe(before + 1);
  await other.close();
});

test("two tabs with two forms are two checks", async () => {
  const { page, context } = visit;
  const other = await context.newPage();
  await other.goto(proxy.url);
  const before = await wire();
  await fillIn(page, somebody(), "uploaded");
  await fillIn(other, somebody(), "uploaded");
  await sendButton(page).click();
  await sendButton(other).click();
  expect(await openedCode(page)).not.toBe(await openedCode(other));
  expect(await wire()).toBe(before + 2);
  await other.close();
});

test("nobody was charged twice", () => stage.sandbox.ledger.assertNoDoubleCharge());
