import { inLanguages } from "../language/language.ts";

export const explainTexts = inLanguages({
  en: {
    summary: "what an error code means, why it comes, what to do, and whether it cost a token",
    description:
      "Explains an error code, or an exit code by its number; without one, lists them all.\n" +
      "With --json it prints what it knows in every language, for a page of documentation.",
    code: "an error code, such as outcome_unknown, or the number that a command ended with",
    after: `
Examples:
  proofylink explain outcome_unknown
  proofylink explain 7                  every error that ends with this number
  proofylink explain --json             the whole catalogue`,
    happened: "What happened",
    why: "Why",
    next: "What to do",
    money: "Money",
    exit: "Exit code",
    none: "No token was spent.",
    maybe: "A token may be spent.",
    one: "One token is spent.",
    depends: "The message of the command says whether a token is spent.",
    unknown: "There is no such error code.",
    listAll: "`proofylink explain` lists them all.",
  },
  id: {
    summary: "arti kode galat, sebabnya, apa yang harus dilakukan, dan apakah memakai token",
    description:
      "Menjelaskan kode galat, atau kode keluar menurut angkanya; tanpa kode, menampilkan semuanya.\n" +
      "Dengan --json dicetak semua yang diketahui dalam setiap bahasa, untuk halaman dokumentasi.",
    code: "kode galat, misalnya outcome_unknown, atau angka yang mengakhiri sebuah perintah",
    after: `
Contoh:
  proofylink explain outcome_unknown
  proofylink explain 7                  setiap galat yang berakhir dengan angka ini
  proofylink explain --json             seluruh katalog`,
    happened: "Yang terjadi",
    why: "Mengapa",
    next: "Tindakan",
    money: "Biaya",
    exit: "Kode keluar",
    none: "Tidak ada token yang terpakai.",
    maybe: "Satu token mungkin terpakai.",
    one: "Satu token terpakai.",
    depends: "Pesan perintahnya menyebutkan apakah ada token yang terpakai.",
    unknown: "Kode galat itu tidak ada.",
    listAll: "`proofylink explain` menampilkan semuanya.",
  },
});
