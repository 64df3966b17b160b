import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { example, type FakeApi, startFakeApi } from "../cli/fake-api.ts";
import { emptyFolder } from "../cli/run-cli.ts";
import { seeds, seedsIn } from "../cli/seeds.ts";
import { openScreen, type Screen } from "./screen.ts";

const code = "EMP-260211-7874";

function startApi(): Promise<FakeApi> {
  return startFakeApi({
    "GET /token/balance": example("token-balance.balance"),
    "POST /verifications/email-consent": example("email-consent.created", 201),
    "POST /verifications/upload-consent": example("upload-consent.created", 201),
    [`GET /verifications/${code}`]: example("verification.completed"),
  });
}

/** A folder that holds what a person has at hand. */
function folderWithImages(): string {
  const folder = emptyFolder();
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "ktp.jpg"));
  copyFileSync(specimenPath("consent-form-specimen.pdf"), join(folder, "form.pdf"));
  return folder;
}

async function answer(screen: Screen, question: string, keys: string): Promise<void> {
  await screen.shows(question);
  screen.type(`${keys}\r`);
}

test("asks for everything, shows what is wrong, and sends when it may", async () => {
  await using api = await startApi();
  await using screen = openScreen(["verify"], api.env, folderWithImages());
  await answer(screen, "How does the person consent?", "");
  await answer(screen, "What is the person checked for?", "");
  await answer(screen, "NIK, 16 digits:", seeds.nik.slice(0, 8));
  await answer(screen, "these are 8.", seeds.nik.slice(8));
  await answer(screen, "Full name", "BUDI CONTOH");
  await answer(screen, "E-mail:", "nobody");
  await screen.shows("An address has an @");
  screen.type("\u0015");
  await answer(screen, "E-mail:", seeds.email);
  await answer(screen, "Mobile number:", `0${seeds.phone}`);
  await answer(screen, "Photo of the KTP", "missing.jpg");
  await screen.shows("ENOENT");
  // What is typed between two questions is no answer to either.
  await answer(screen, "◆  Photo of the KTP", "'ktp.jpg'");
  await screen.shows("Send it, and spend one token?");
  // Masked once it is entered: neither to be seen now nor scrolled back to.
  expect(seedsIn(screen.text())).toEqual([]);
  expect(api.requests.map(({ method }) => method)).toEqual(["GET"]);
  await expect(screen.text()).toMatchFileSnapshot("screens/verify-asks.txt");
  screen.type("y");
  expect(await screen.ended).toBe(0);
  expect(screen.text()).toContain("53 of 100");
  const [create] = api.requests.filter(({ method }) => method === "POST");
  for (const value of [seeds.nik, seeds.email, seeds.phone]) expect(create?.body).toContain(value);
});

test("no is no: nothing is sent, in Indonesian too", async () => {
  await using api = await startApi();
  const args = ["verify", "--consent", "upload", "--lang", "id"];
  await using screen = openScreen(args, api.env, folderWithImages());
  await answer(screen, "Untuk apa orang ini diperiksa?", "");
  await answer(screen, "NIK, 16 angka:", seeds.nik);
  await answer(screen, "Nama lengkap", "BUDI CONTOH");
  await answer(screen, "E-mail:", seeds.email);
  await answer(screen, "Nomor ponsel:", `+62${seeds.phone}`);
  await answer(screen, "Foto KTP", "ktp.jpg");
  await answer(screen, "Formulir persetujuan", "form.pdf");
  await answer(screen, "Kirim, dan pakai satu token?", "");
  expect(await screen.ended).toBe(130);
  expect(seedsIn(screen.text())).toEqual([]);
  await expect(screen.text()).toMatchFileSnapshot("screens/verify-asks.id.txt");
  expect(api.requests.filter(({ method }) => method === "POST")).toHaveLength(0);
});

test("Ctrl-C at a question ends it, nothing sent", async () => {
  await using api = await startApi();
  await using screen = openScreen(["verify"], api.env);
  await screen.shows("How does the person consent?");
  screen.type("\u0003");
  expect(await screen.ended).toBe(130);
  expect(screen.text()).toContain("Interrupted.");
});

test("settings that are missing are told before anything is asked", async () => {
  await using screen = openScreen(["verify"], {});
  expect(await screen.ended).toBe(13);
});
