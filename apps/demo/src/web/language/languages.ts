import { en } from "./messages/en.ts";
import { id } from "./messages/id.ts";

/** The languages of the portal, by their codes. */
export const languages = {
  id: { name: "Bahasa Indonesia", short: "ID", messages: id },
  en: { name: "English", short: "EN", messages: en },
} as const;

export type Language = keyof typeof languages;

const kept = "language";

/** The language chosen before, or else the browser's, or else Indonesian. */
export function firstLanguage(): Language {
  const wishes = [localStorage.getItem(kept), ...navigator.languages.map((it) => it.slice(0, 2))];
  return wishes.find((wish): wish is Language => wish !== null && wish in languages) ?? "id";
}

/** The choice is all that the portal keeps in the browser. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(kept, language);
}
