import { inOwnWords } from "../failure/in-own-words.ts";
import { spokenLanguage } from "../language/language.ts";

interface Told {
  readonly code: string;
  readonly message: string;
}

/** What the batch says of rows in English, by code, in Indonesian. The client's own sentences are not among them. */
const inIndonesian: Readonly<Record<string, string>> = {
  too_many_cells:
    "Baris ini memiliki lebih banyak sel daripada kolom: ada pemisah di dalam nilai tanpa tanda kutip?",
  not_json: "Baris ini bukan objek JSON.",
  nik_scientific:
    "id_number diubah spreadsheet menjadi notasi ilmiah (3.17E+15) dan kehilangan angka. Jadikan kolomnya teks dan ketik ulang NIK-nya.",
  nik_rounded:
    "id_number berupa bilangan dalam spreadsheet, yang menyimpan 15 dari 16 angka: angka terakhir mungkin bukan 0. Jadikan kolomnya teks dan ketik ulang NIK-nya.",
  nik_decimal:
    "id_number diubah program menjadi bilangan desimal. Ekspor lagi dengan kolomnya sebagai teks.",
  nik_short:
    "id_number memiliki 15 angka, jadi satu hilang, dan bukan 0 di depan: tidak ada NIK yang diawali 0. Ketik ulang NIK-nya.",
  spreadsheet_error: "Berisi galat spreadsheet (misalnya #N/A).",
  stray_quote: "Diawali tanda kutip: ada tanda kutip berkas yang salah tempat.",
  unknown_consent: "consent bukan email, own, atau upload.",
  ambiguous_consent:
    "consent tidak jelas: baris ini membawa bukti persetujuan yang tidak akan dikirim dengan cara persetujuan ini.",
  nik_apostrophe: "id_number diawali apostrof, tanda teks spreadsheet; apostrofnya dihilangkan.",
  nik_was_number:
    "id_number berupa bilangan dalam berkas, dengan semua angkanya; lebih baik jadikan kolomnya teks.",
  phone_zero_lost: "phone_number kehilangan 0 di depan; dikirim sebagai 62….",
};

/** A problem or a note of a row, in the language that is spoken. */
export function rowProblemInWords({ code, message }: Told): string {
  if (spokenLanguage() !== "id") return inOwnWords(message);
  const [, line] = /as in line (\d+)/.exec(message) ?? [];
  if (line !== undefined)
    return `Orang dan jenis yang sama dengan baris ${line}; akan dibayar dua kali.`;
  return inIndonesian[code] ?? inOwnWords(message);
}
