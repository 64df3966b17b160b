import { inLanguages } from "../language/language.ts";

/** What options say that several commands have. */
export const optionTexts = inLanguages({
  en: {
    json: "print one JSON document instead of a page",
    jsonl: "print one JSON document a line, each as soon as it is there",
    csv: "print CSV, with a heading",
    reveal: "show NIK, phone and e-mail in full",
    profile: "take base URL and access token from this profile file",
    profileName: "which profile",
    sandbox: "the base URL is a sandbox: its NIKs and plain http may pass",
    lang: "language of pages and messages",
    timeout: "how long to wait: 90s, 10m, 2h, 7d",
    code: "reference code, such as EMP-260211-7874",
    excludeEachOther: (options: string) => `${options} exclude each other.`,
    and: "and",
    wholeNumber: "It wants a whole number from 1.",
  },
  id: {
    json: "cetak satu dokumen JSON, bukan halaman",
    jsonl: "cetak satu dokumen JSON per baris, segera setelah tersedia",
    csv: "cetak CSV dengan baris judul",
    reveal: "tampilkan NIK, telepon, dan e-mail selengkapnya",
    profile: "ambil base URL dan access token dari berkas profil ini",
    profileName: "profil yang mana",
    sandbox: "base URL ini sandbox: NIK skenarionya dan http biasa diizinkan",
    lang: "bahasa halaman dan pesan",
    timeout: "berapa lama menunggu: 90s, 10m, 2h, 7d (detik, menit, jam, hari)",
    code: "kode referensi, misalnya EMP-260211-7874",
    excludeEachOther: (options) => `${options} tidak dapat dipakai bersama.`,
    and: "dan",
    wholeNumber: "Harus bilangan bulat mulai dari 1.",
  },
});
