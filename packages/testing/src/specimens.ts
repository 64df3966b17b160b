import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The documents in `generated/`, drawn by `npm run generate`. */
export type SpecimenName = "ktp-specimen.jpg" | "ktp-specimen.png" | "consent-form-specimen.pdf";

/** The absolute path of a specimen document. */
export function specimenPath(name: SpecimenName): string {
  return fileURLToPath(new URL(`../generated/${name}`, import.meta.url));
}

/** The bytes of a specimen document. */
export async function readSpecimen(name: SpecimenName): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(specimenPath(name)));
}
