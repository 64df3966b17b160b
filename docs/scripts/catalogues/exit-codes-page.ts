import { table } from "../api-reference/words.ts";
import type { Explained, Language } from "./explained.ts";

/** What stands around the catalogue, in each language. */
const words = {
  en: {
    title: "Exit codes",
    intro:
      "What `proofylink` ends with. A number, once released, keeps its meaning. In a terminal, `proofylink explain NUMBER` says the same.",
    head: ["exit code", "meaning", "error codes"],
  },
  id: {
    title: "Kode keluar",
    intro:
      "Angka yang menutup setiap jalannya `proofylink`. Setelah dirilis, arti sebuah angka tidak berubah. Di terminal, `proofylink explain ANGKA` mengatakan hal yang sama.",
    head: ["kode keluar", "arti", "kode kesalahan"],
  },
};

export function exitCodesPage(language: Language, { errors, exit_codes }: Explained): string {
  const { title, intro, head } = words[language];
  const rows = exit_codes.map((exit) => {
    const those = errors.filter((each) => each.exit_code === exit.exit_code);
    const links = those.map(({ code }) => `[\`${code}\`](error-codes.md#${code})`);
    return [`${exit.exit_code}`, exit[language], links.join(", ")];
  });
  return [`# ${title}`, intro, table(head, rows)].join("\n\n");
}
