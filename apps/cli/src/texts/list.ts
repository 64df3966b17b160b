import { inLanguages } from "../language/language.ts";

export const listTexts = inLanguages({
  en: {
    summary: "list verifications, with search",
    description: "Lists verifications, one page unless --all or --limit asks for more.",
    q: "search word: a name or a reference code, not a NIK; - asks for it, or reads it from stdin",
    page: "which page",
    perPage: "rows on a page",
    all: "every page",
    limit: "as many pages as it takes for this many rows",
    after: `
Examples:
  proofylink list                          the first page
  proofylink list --q -                    asks for the name: it is not in the shell's history then
  proofylink list --limit 200              the first 200
  proofylink list --all --csv > all.csv    everything, for a spreadsheet
  proofylink list --all --jsonl            everything, a row as soon as it is there

What stands on a command line is seen by every program on this machine, and the shell keeps it: --q - is for names.
The search word becomes part of a URL, and URLs end up in logs: do not search for a NIK.`,
    looksLikeNik:
      "Note: the search word looks like a NIK. It becomes part of a URL, and URLs end up in logs;\n" +
      "      search for the name or the reference code instead.",
    askWord: "Search word (a name or a reference code):",
    noWord: "A search word is wanted on stdin, and there is none.",
    showing: (shown: number, total: number) => `Showing ${shown} of ${total}.`,
    more: "--all shows every one, --q searches.",
    columns: "CODE CREATED STATUS SCORE NIK NAME",
    reading: "Reading the list",
  },
  id: {
    summary: "daftar verifikasi, dengan pencarian",
    description:
      "Menampilkan daftar verifikasi, satu halaman kecuali --all atau --limit meminta lebih.",
    q: "kata pencarian: nama atau kode referensi, bukan NIK; - menanyakannya, atau membacanya dari stdin",
    page: "halaman ke berapa",
    perPage: "jumlah baris per halaman",
    all: "semua halaman",
    limit: "sebanyak halaman yang diperlukan untuk jumlah baris ini",
    after: `
Contoh:
  proofylink list                          halaman pertama
  proofylink list --q -                    menanyakan nama: tidak masuk riwayat shell
  proofylink list --limit 200              200 yang pertama
  proofylink list --all --csv > semua.csv  semuanya, untuk spreadsheet
  proofylink list --all --jsonl            semuanya, setiap baris segera setelah tersedia

Isi baris perintah terlihat oleh semua program di komputer ini, dan shell menyimpannya: untuk nama, pakai --q -.
Kata pencarian menjadi bagian dari URL, dan URL tercatat di log: jangan mencari NIK.`,
    looksLikeNik:
      "Catatan: kata pencarian tampak seperti NIK. Kata itu menjadi bagian dari URL, dan URL tercatat di log;\n" +
      "         carilah nama atau kode referensinya saja.",
    askWord: "Kata pencarian (nama atau kode referensi):",
    noWord: "Kata pencarian diharapkan dari stdin, tetapi tidak ada.",
    showing: (shown, total) => `Menampilkan ${shown} dari ${total}.`,
    more: "--all menampilkan semuanya, --q mencari.",
    columns: "KODE DIBUAT STATUS SKOR NIK NAMA",
    reading: "Membaca daftar",
  },
});
