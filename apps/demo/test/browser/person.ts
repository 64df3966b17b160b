import { nikOf, type Scenario, scenarios } from "@proofylink/sandbox";
import { specimenPath } from "@proofylink/testing";
import type { Page } from "playwright-core";

export interface Person {
  readonly nik: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

let people = 0;

/** Somebody who does not exist, different each time, to whom happens what the scenario says. */
export function somebody(scenario: Scenario["name"] = "completed"): Person {
  people += 1;
  const found = scenarios.find(({ name }) => name === scenario);
  if (!found) throw new Error(`The sandbox has no scenario ${scenario}.`);
  return {
    nik: nikOf(found, people),
    name: `CONTOH NOMOR ${people}`,
    email: `contoh${people}@example.com`,
    phone: "0812-0000-0001",
  };
}

export type Route = "email" | "own" | "uploaded";

const routeNames: Readonly<Record<Route, string>> = {
  email: "By e-mail",
  own: "Here, now",
  uploaded: "On paper",
};

/** Fills in the whole form, in English, as a person does. */
export async function fillIn(page: Page, person: Person, route: Route = "own"): Promise<void> {
  await openForm(page);
  await page.getByLabel("NIK").fill(person.nik);
  await page.getByLabel("Full name").fill(person.name);
  await page.getByLabel("E-mail", { exact: true }).fill(person.email);
  await page.getByLabel("Mobile number").fill(person.phone);
  await page.getByLabel("KTP photo").setInputFiles(specimenPath("ktp-specimen.jpg"));
  await page.getByRole("radio", { name: routeNames[route] }).check();
  if (route === "own") await agree(page);
  if (route === "uploaded") {
    await page.getByLabel("Signed form").setInputFiles(specimenPath("consent-form-specimen.pdf"));
  }
}

export async function openForm(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "New check" }).click();
  await page.getByRole("heading", { level: 1, name: "New check" }).waitFor();
}

/** The person agrees on this device. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByText("Recorded at the moment of consent").waitFor();
}

export const sendButton = (page: Page) =>
  page.getByRole("button", { name: "Create the check (1 token)" });

/** Creates a check and returns its reference code. */
export async function createCheck(page: Page, person: Person, route: Route = "own") {
  await fillIn(page, person, route);
  await sendButton(page).click();
  return openedCode(page);
}

/** The reference code of the check whose page has been opened. */
export async function openedCode(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { level: 1, name: /^Check / });
  await heading.waitFor();
  return ((await heading.textContent()) ?? "").replace("Check ", "");
}
