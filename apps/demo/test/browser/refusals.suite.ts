import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillIn, openedCode, openForm, sendButton, somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let stage: Stage;
let visit: Visit;
beforeAll(async () => {
  stage = await openStage();
  visit = await stage.visit();
});
afterAll(() => stage[Symbol.asyncDispose]());

const spent = async () => (await stage.sandbox.ledger.read()).tokens.spent;

test.for([
  ["insufficient-tokens", "No token is left"],
  ["type-not-enabled", "the purpose is not enabled"],
  ["invalid-input", "Proofylink refused fields"],
  ["too-many-attempts", "Too many requests"],
] as const)("%s: nothing was created, and the page says why", async ([scenario, words]) => {
  const { page } = visit;
  const before = await spent();
  await fillIn(page, somebody(scenario), "uploaded");
  await sendButton(page).click();
  await page.getByRole("heading", { name: "Nothing was created" }).waitFor();
  expect(await page.getByRole("alert").textContent()).toContain(words);
  expect(await spent()).toBe(before);
});

test("what the server refused is taken back with its messages, corrected, and sent anew", async () => {
  const { page } = visit;
  await fillIn(page, somebody("invalid-input"), "uploaded");
  await sendButton(page).click();
  await page.getByRole("button", { name: "Correct and send again" }).click();
  const nik = page.getByLabel("NIK");
  expect(await page.getByLabel("Full name").inputValue()).toContain("CONTOH");
  expect(await page.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0);
  await nik.fill(somebody("completed").nik);
  for (const field of await page.locator('input[aria-invalid="true"]').all()) {
    const value = await field.inputValue();
    await field.fill(`${value} `);
  }
  await sendButton(page).click();
  await openedCode(page);
});

test("an empty form sends nothing and leads to the first field", async () => {
  const { page } = visit;
  const { requestsOnWire } = await stage.sandbox.ledger.read();
  await openForm(page);
  await sendButton(page).click();
  await page.getByText("Not ready yet.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("id_number");
  expect((await stage.sandbox.ledger.read()).requestsOnWire).toBe(requestsOnWire);
});

test.for([
  ["NIK", "99990101", "A NIK has 16 digits; this has 8."],
  ["NIK", "99990101O1900001", "A NIK has digits only."],
  ["E-mail", "nama@contoh", "Give one address"],
  ["Mobile number", "+1 202 555 0100", "Give an Indonesian number"],
] as const)("%s “%s” is refused as soon as it is left", async ([label, value, words]) => {
  const { page } = visit;
  await openForm(page);
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
  await page.getByText(words).first().waitFor();
  await field.fill("");
});

test("a phone number is shown as it will be sent", async () => {
  const { page } = visit;
  await openForm(page);
  await page.getByLabel("Mobile number").fill("0812-3456-7890");
  await page.getByText("Will be sent as 6281234567890").waitFor();
});

test("a file that is no picture is refused by its first bytes, whatever it is called", async () => {
  const { page } = visit;
  await openForm(page);
  const [name, mimeType] = ["ktp.jpg", "image/jpeg"];
  await page
    .getByLabel("KTP photo")
    .setInputFiles({ name, mimeType, buffer: Buffer.from("no picture at all") });
  await page.getByText("This file cannot be used").waitFor();
});

test("a photo that is too large is refused, and made smaller when somebody asks for it", async () => {
  const { page } = visit;
  await openForm(page);
  await page.getByLabel("KTP photo").setInputFiles(await largePhoto(visit));
  await page.getByText("at most 4 MB are allowed").waitFor();
  await page.getByRole("button", { name: "Make it smaller" }).click();
  await page.getByText("Check that the text can still be read.").waitFor();
  await page.getByText(/^JPEG, /).waitFor();
  await page.getByRole("img", { name: "Preview of the KTP photo" }).waitFor();
});

test("consent is void as soon as the person or the purpose changes", async () => {
  const { page } = visit;
  await fillIn(page, somebody(), "own");
  await page.getByLabel("Full name").fill("CONTOH ORANG LAIN");
  await page.getByRole("button", { name: "I agree" }).waitFor();
  await sendButton(page).click();
  await page.getByText("Consent: The person has not agreed yet.").waitFor();
});

test("a second check of the same person asks before it is paid", async () => {
  const { page } = visit;
  const person = somebody();
  await fillIn(page, person, "uploaded");
  await sendButton(page).click();
  await openedCode(page);
  const before = await spent();
  await fillIn(page, person, "uploaded");
  await sendButton(page).click();
  await page.getByText("This person was checked for the same purpose").waitFor();
  expect(await spent()).toBe(before);
  await page.getByRole("button", { name: "Correct and send again" }).click();
  await page.getByLabel("Pay for another check").check();
  await sendButton(page).click();
  await openedCode(page);
  expect(await spent()).toBe(before + 1);
});

test("without tokens the form says so before anything is sent", async () => {
  const { page } = visit;
  const { tokens } = await stage.sandbox.ledger.read();
  await stage.sandbox.setBalance(0);
  await page.reload();
  await openForm(page);
  await page.getByText("and none is left").waitFor();
  await stage.sandbox.setBalance(tokens.balance);
});

test("a check that does not exist, and a page that does not", async () => {
  const { page } = visit;
  await page.goto(`${stage.portal.url}/checks/EMP-000000-0000`);
  await page.getByText("Proofylink knows nothing of this").waitFor();
  await page.goto(`${stage.portal.url}/nowhere`);
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
});

/** Noise, which no encoder makes small. */
async function largePhoto({ page, folder }: Visit): Promise<string> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1000);
    const context = canvas.getContext("2d");
    const image = new ImageData(1200, 1000);
    for (let at = 0; at < image.data.length; at += 65_536) {
      crypto.getRandomValues(image.data.subarray(at, at + 65_536));
    }
    context?.putImageData(image, 0, 0);
    const bytes = await (await canvas.convertToBlob({ type: "image/png" })).bytes();
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const path = join(folder, "large.png");
  writeFileSync(path, base64, "base64");
  return path;
}
