import type { Explained, Language } from "./explained.ts";

/** What stands around the catalogue, in each language. */
const words = {
  en: {
    title: "Error codes",
    intro:
      "Every `error.code` of the client and of the command line, with the exit code that `proofylink` ends with. In a terminal, `proofylink explain CODE` says the same.",
    token: "Token spent",
    exit: "exit code",
    none: "no",
    maybe: "**perhaps**",
    one: "yes",
    depends: "depends",
  },
  id: {
    title: "Kode kesalahan",
    intro:
      "Setiap `error.code` dari klien dan dari baris perintah, beserta kode keluar `proofylink`. Di terminal, `proofylink explain KODE` mengatakan hal yang sama.",
    token: "Token terpakai",
    exit: "kode keluar",
    none: "tidak",
    maybe: "**mungkin**",
    one: "ya",
    depends: "tergantung",
  },
};

export function errorCodesPage(language: Language, { errors }: Explained): string {
  const { title, intro, token, exit, ...money } = words[language];
  const sections = errors.flatMap((entry) => {
    const { what_happened, why, what_to_do } = entry[language];
    return [
      `## ${entry.code}`,
      `${what_happened} ${why}`,
      `→ ${what_to_do}`,
      `*${token}:* ${money[entry.token_spent]} · *${exit}:* ${entry.exit_code}`,
    ];
  });
  return [`# ${title}`, intro, ...sections].join("\n\n");
}
