import type { Random } from "./random.ts";

/** What an analysis says of the person, besides money. */
export interface Person {
  readonly nik: string;
  readonly age: number;
  readonly gender: "Laki-laki" | "Perempuan";
  readonly education: string;
  readonly maritalStatus: string;
  readonly occupation: string;
  readonly addressChanges: number;
  readonly contactChanges: number;
  readonly jobChanges: number;
  readonly phoneNumbers: number;
}

/** How often things changed: they follow from the points given for stability, so that both agree. */
export interface Changes {
  readonly addressPointsLost: number;
  readonly contactPointsLost: number;
  readonly jobPointsLost: number;
}

const educations = ["SMA/SMK", "Diploma (D3)", "Sarjana (S1)", "Magister (S2)"];
const maritalStatuses = ["Belum Menikah", "Menikah", "Cerai"];
const occupations = ["Staf Gudang Contoh", "Guru Contoh", "Perawat Contoh", "Wiraswasta Contoh"];

/** Makes up a person whose NIK agrees with the age and the gender, where it says them. */
export function makePerson(nik: string, now: Date, changes: Changes, random: Random): Person {
  return {
    nik,
    age: ageOf(nik, now) ?? random.int(21, 57),
    gender: Number(nik.slice(6, 8)) > 40 ? "Perempuan" : "Laki-laki",
    education: random.pick(educations),
    maritalStatus: random.pick(maritalStatuses),
    occupation: random.pick(occupations),
    addressChanges: Math.ceil(changes.addressPointsLost / 2),
    contactChanges: changes.contactPointsLost,
    jobChanges: Math.ceil(changes.jobPointsLost / 3),
    phoneNumbers: 1 + Math.floor(changes.contactPointsLost / 2),
  };
}

/** The age by the year in the NIK, which has two digits; undefined when it would be no grown-up's. */
function ageOf(nik: string, now: Date): number | undefined {
  const year = Number(nik.slice(10, 12));
  const ages = [2000, 1900].map((century) => now.getUTCFullYear() - century - year);
  return ages.find((age) => age >= 17 && age <= 80);
}
