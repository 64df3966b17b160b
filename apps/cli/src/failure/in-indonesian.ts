import { inPieces, type Pieces } from "../language/in-pieces.ts";

// The client and commander speak English. What they say is put together of few pieces; one that is not known here
// stays as it is, and a test holds those that the checks of an applicant and of a command line use.
const pieces: Pieces = [
  [
    "must be text: numbers lose digits (in spreadsheets, make the column text)",
    "harus berupa teks: angka kehilangan digit (di spreadsheet, jadikan kolomnya teks)",
  ],
  [
    "was rounded by a spreadsheet and has lost digits",
    "dibulatkan oleh spreadsheet dan kehilangan digit",
  ],
  [
    "is no date and time with seconds and an offset",
    "bukan tanggal dan waktu dengan detik dan selisih zona",
  ],
  [
    "lies in the future (local time written with a Z?)",
    "ada di masa depan (waktu lokal ditulis dengan Z?)",
  ],
  [
    "is no person's but a scenario of the sandbox, and the base URL is not known as one; if it is, add --sandbox or set PROOFYLINK_SANDBOX=1",
    "bukan milik orang melainkan skenario sandbox, dan base URL tidak dikenal sebagai sandbox; bila memang sandbox, tambahkan --sandbox atau isi PROOFYLINK_SANDBOX=1",
  ],
  ["is not a field of this request", "bukan isian permintaan ini"],
  ["is no whole number above 0", "bukan bilangan bulat di atas 0"],
  ["is no e-mail address", "bukan alamat e-mail"],
  ["is no mobile number", "bukan nomor ponsel"],
  ["is missing", "belum diisi"],
  ["must be an object", "harus berupa objek"],
  [
    "must begin with https:// (http:// only for this machine)",
    "harus diawali https:// (http:// hanya untuk komputer ini)",
  ],
  [
    "must have no user, password, query, fragment or /api/ path",
    "tidak boleh berisi pengguna, kata sandi, query, fragmen, atau path /api/",
  ],
  [
    "must be text without spaces, line breaks and accents",
    "harus berupa teks tanpa spasi, baris baru, dan aksen",
  ],
  [
    "is taken by another file; add --force to replace it",
    "sudah dipakai berkas lain; tambahkan --force untuk menggantinya",
  ],
  ["Did you mean one of", "Maksud Anda salah satu dari"],
  ["Did you mean", "Maksud Anda"],
  ["missing required argument", "argumen wajib belum ada:"],
  ["required option", "opsi wajib"],
  ["unknown option", "opsi tidak dikenal:"],
  ["unknown command", "perintah tidak dikenal:"],
  ["too many arguments", "terlalu banyak argumen"],
  ["argument missing", "perlu nilai"],
  ["not specified", "belum diberikan"],
  ["option '", "opsi '"],
  [" argument '", " nilai '"],
  ["cannot be used with", "tidak dapat dipakai bersama"],
  ["Allowed choices are", "Pilihannya"],
  ["is invalid.", "tidak sah."],
  [
    "Give 1 (employees), 2 (vehicle rental), 3 (customers, partners) or 4 (tenants)",
    "Isi 1 (karyawan), 2 (sewa kendaraan), 3 (pelanggan, mitra), atau 4 (penyewa)",
  ],
  ["Give the NIK, 16 digits", "Isi NIK, 16 angka"],
  ["Give the name as on the KTP", "Isi nama seperti pada KTP"],
  ["Give one address, with an @ and a domain", "Isi satu alamat, dengan @ dan domain"],
  ["Give an Indonesian number such as", "Isi nomor Indonesia seperti"],
  ["0812… or 62812…", "0812… atau 62812…"],
  [
    "Give what your portal recorded when the person consented:",
    "Isi yang dicatat portal Anda saat orangnya menyetujui:",
  ],
  ["os and timestamp, such as", "os, dan timestamp, misalnya"],
  ["Give a photo of the KTP as JPEG or PNG", "Beri foto KTP sebagai JPEG atau PNG"],
  [
    "Give the signed form as PDF, JPEG or PNG",
    "Beri formulir bertanda tangan sebagai PDF, JPEG, atau PNG",
  ],
  ["The base URL", "Base URL"],
  ["the base URL", "base URL"],
  ["the access token", "access token"],
];

const digits = /\bhas (\d+) digits\b/g;
const tooMany = /\bfor '([^']*)'\. Expected (\d+) arguments? but got (\d+)/;
const belongs = /\bbelongs to (\w+)/g;

/** A sentence of the client in Indonesian, as far as it is known. */
export function inIndonesian(text: string): string {
  return inPieces(text, pieces)
    .replace(digits, "terdiri dari $1 angka")
    .replace(tooMany, "untuk '$1'. Seharusnya $2, bukan $3")
    .replace(belongs, "milik $1");
}
