// Writes packages/testing/generated. The bytes are the same on every machine, so the drift check holds.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { drawSpecimenKtp, drawSpecimenKtpPng } from "./draw-ktp.ts";
import { type SpecimenName, specimenPath } from "./specimens.ts";
import { writeSpecimenConsentForm } from "./write-consent-form.ts";

const drawn: Record<SpecimenName, Uint8Array> = {
  "ktp-specimen.jpg": drawSpecimenKtp(),
  "ktp-specimen.png": drawSpecimenKtpPng(),
  "consent-form-specimen.pdf": writeSpecimenConsentForm(),
};

const folder = new URL("../generated/", import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, bytes] of Object.entries(drawn)) {
  await writeFile(specimenPath(name as SpecimenName), bytes);
}
