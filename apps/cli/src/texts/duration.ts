import { inLanguages } from "../language/language.ts";

export const durationTexts = inLanguages({
  en: {
    invalid: "--timeout wants a time such as 90s, 10m, 2h or 7d (24d at most).",
    seconds: (count: number) => `${count} s`,
    minutes: (count: number) => `${count} min`,
    hours: (count: number) => `${count} h`,
    days: (count: number) => `${count} days`,
  },
  id: {
    invalid: "--timeout perlu waktu seperti 90s, 10m, 2h, atau 7d (paling lama 24d).",
    seconds: (count) => `${count} detik`,
    minutes: (count) => `${count} menit`,
    hours: (count) => `${count} jam`,
    days: (count) => `${count} hari`,
  },
});
