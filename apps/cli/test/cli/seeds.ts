/** What is secret or personal in the tests' world, in every spelling that could slip out. */
export const seeds = {
  token: "canary-token-5f2c",
  nik: "9999010101900001",
  phone: "81200000001",
  email: "budi.contoh@example.com",
} as const;

/** A person who does not exist, as an applicant.json. */
export const applicant = {
  verification_type_id: 1,
  id_number: seeds.nik,
  full_name: "BUDI CONTOH",
  email: seeds.email,
  phone_number: `62${seeds.phone}`,
} as const;

/** The names of the seeds that stand in `text`. */
export function seedsIn(text: string): string[] {
  const loose = text.toLowerCase();
  const digits = text.replace(/(?<=\d)[ .-](?=\d)/g, "");
  return Object.entries(seeds)
    .filter(([, seed]) => loose.includes(seed) || digits.includes(seed))
    .map(([name]) => name);
}
