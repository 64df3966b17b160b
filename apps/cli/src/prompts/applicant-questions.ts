import { readFile } from "node:fs/promises";
import { normalizePhoneNumber, VerificationType } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import { concealPersonalData, maskPhone } from "@proofylink/client/personal-data";
import { openConsentForm, openKtpImage } from "../applicant/attachment.ts";
import type { ConsentRoute } from "../applicant/consent-route.ts";
import { fieldsInOwnWords } from "../failure/in-own-words.ts";
import { promptTexts } from "../texts/prompts.ts";
import type { Ask, Check } from "./ask.ts";

/** Asks for one field until it can be used. */
export type Question = (ask: Ask) => Promise<unknown>;

/** The questions for an applicant, by field, in the order in which they are asked. */
export function questionsFor(route: ConsentRoute): Readonly<Record<string, Question>> {
  const proof: Readonly<Record<ConsentRoute, Readonly<Record<string, Question>>>> = {
    email: {},
    own: { consent_metadata: askConsentMetadata },
    upload: { form_consent: (ask) => askForFile(ask, "form_consent", openConsentForm) },
  };
  const texts = promptTexts();
  return {
    verification_type_id: askPurpose,
    id_number: (ask) =>
      ask.masked({ message: texts.id_number, check: checkNik }, concealPersonalData),
    full_name: (ask) => ask.text({ message: texts.full_name, check: checkGiven }),
    email: (ask) =>
      ask.masked({ message: texts.emailAddress, check: checkEmail }, concealPersonalData),
    phone_number: (ask) =>
      ask.masked({ message: texts.phone_number, check: checkPhone }, maskPhone),
    ktp_image: (ask) => askForFile(ask, "ktp_image", openKtpImage),
    ...proof[route],
  };
}

/** What the four purposes are called. */
export function purposes(): Readonly<Record<number, string>> {
  const { employee, vehicle, customer, tenant } = promptTexts();
  return {
    [VerificationType.EmployeeScreening]: employee,
    [VerificationType.VehicleRental]: vehicle,
    [VerificationType.CustomerVerification]: customer,
    [VerificationType.TenantScreening]: tenant,
  };
}

export async function askRoute(ask: Ask): Promise<ConsentRoute> {
  const texts = promptTexts();
  return ask.choice<ConsentRoute>(texts.consent, [
    { value: "email", label: texts.email, hint: texts.emailHint },
    { value: "upload", label: texts.upload, hint: texts.uploadHint },
    // Typed by hand it would be invented: a browser and an address that nobody consented with.
    { value: "own", label: texts.own, hint: texts.ownHint },
  ]);
}

async function askPurpose(ask: Ask): Promise<number> {
  const choices = Object.entries(purposes()).map(([type, label]) => ({
    value: Number(type),
    label,
  }));
  return ask.choice(promptTexts().purpose, choices);
}

const checkGiven: Check = (text) => (text === "" ? promptTexts().wanted : undefined);

const checkNik: Check = (text) => {
  const { nikDigits, nikOnlyDigits, wanted } = promptTexts();
  const digits = text.replace(/[ .-]/g, "");
  if (digits === "") return wanted;
  if (!/^\d+$/.test(digits)) return nikOnlyDigits;
  return digits.length === 16 ? undefined : nikDigits(digits.length);
};

const checkEmail: Check = (text) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : promptTexts().noEmail;

const checkPhone: Check = (text) =>
  normalizePhoneNumber(text) === undefined ? promptTexts().noPhone : undefined;

/** Opens the file at once: a photo that cannot be used is best told while somebody is there. */
async function askForFile<T>(
  ask: Ask,
  field: "ktp_image" | "form_consent",
  open: (source: { text: string; folder: string }) => Promise<T>,
): Promise<T> {
  for (;;) {
    const typed = await ask.text({ message: promptTexts()[field], check: checkGiven });
    // Dragged into a terminal, a path comes in quotes.
    const text = typed.replace(/^(['"])(.*)\1$/, "$2");
    try {
      return await open({ text, folder: process.cwd() });
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      tellProblems(ask, error);
    }
  }
}

async function askConsentMetadata(ask: Ask): Promise<unknown> {
  const { consent_metadata, notRecorded } = promptTexts();
  for (;;) {
    const path = await ask.text({ message: consent_metadata, check: checkGiven });
    const recorded = await readFile(path, "utf8")
      .then(JSON.parse)
      .catch(() => undefined);
    if (typeof recorded === "object" && recorded !== null) return recorded;
    ask.remark(notRecorded);
  }
}

/** Says what is wrong with fields, without their values. */
export function tellProblems(ask: Ask, { errors }: InvalidInputError): void {
  for (const problem of Object.values(fieldsInOwnWords(errors)).flat()) ask.remark(problem);
}
