import type { ErrorCode } from "@proofylink/client";
import type { Explanation } from "./explanation.ts";

/** The client's error codes for what it, or the server, refused. */
export const refusals = {
  invalid_input: {
    ending: "rejected",
    money: "none",
    en: [
      "The input was refused before anything was sent.",
      "A field is missing, has the wrong form, or a file is not a JPEG, PNG or PDF of the allowed size.",
      "Correct the fields that are listed and run it again.",
    ],
    id: [
      "Masukan ditolak sebelum ada yang dikirim.",
      "Ada isian yang kosong, bentuknya salah, atau berkas bukan JPEG, PNG, atau PDF dengan ukuran yang diizinkan.",
      "Perbaiki isian yang disebutkan lalu jalankan lagi.",
    ],
  },
  duplicate_create: {
    ending: "rejected",
    money: "none",
    en: [
      "The same person was sent a moment ago, and a second time was refused.",
      "A guard against paying twice is on.",
      "Look for the first one: proofylink list. Send again only when it is meant.",
    ],
    id: [
      "Orang yang sama baru saja dikirim, dan pengiriman kedua ditolak.",
      "Pengaman terhadap pembayaran ganda sedang aktif.",
      "Cari yang pertama: proofylink list. Kirim lagi hanya bila memang dimaksud.",
    ],
  },
  unsafe_runtime: {
    ending: "rejected",
    money: "none",
    en: [
      "The create was refused here.",
      "In a browser, or where a request may be repeated unseen, a create could be paid twice.",
      "Send it from a server, with Node.",
    ],
    id: [
      "Pembuatan ditolak di sini.",
      "Di browser, atau di tempat permintaan dapat terulang tanpa terlihat, satu verifikasi bisa dibayar dua kali.",
      "Kirim dari server, dengan Node.",
    ],
  },
  bad_request: {
    ending: "rejected",
    money: "none",
    en: [
      "The server refused the request (400).",
      "It could not make sense of what it was sent.",
      "Compare the fields with `proofylink verify --help`; if they are right, ask Proofylink.",
    ],
    id: [
      "Server menolak permintaan (400).",
      "Isi permintaan tidak dapat dipahaminya.",
      "Bandingkan isian dengan `proofylink verify --help`; bila sudah benar, tanyakan kepada Proofylink.",
    ],
  },
  insufficient_tokens: {
    ending: "insufficientTokens",
    money: "none",
    en: [
      "Not enough tokens are left; nothing was created.",
      "Each verification spends one token of your company's balance.",
      "See what is left: proofylink balance. Tokens are bought in the dashboard.",
    ],
    id: [
      "Token tidak cukup; tidak ada yang dibuat.",
      "Setiap verifikasi memakai satu token dari saldo perusahaan Anda.",
      "Lihat sisanya: proofylink balance. Token dibeli di dashboard.",
    ],
  },
  unauthenticated: {
    ending: "authentication",
    money: "none",
    en: [
      "The server does not know the access token (401).",
      "It is wrong, was replaced, or belongs to another server.",
      "Take the current one from the dashboard: proofylink config set-token, or PROOFYLINK_ACCESS_TOKEN.",
    ],
    id: [
      "Server tidak mengenal access token ini (401).",
      "Token salah, sudah diganti, atau milik server lain.",
      "Ambil yang berlaku dari dashboard: proofylink config set-token, atau PROOFYLINK_ACCESS_TOKEN.",
    ],
  },
  forbidden: {
    ending: "authentication",
    money: "none",
    en: [
      "The server knows the token and does not allow this (403).",
      "The company, the token or the network address may not use it.",
      "Ask Proofylink whether your address must be registered, and whether the API is switched on for you.",
    ],
    id: [
      "Server mengenal tokennya tetapi tidak mengizinkan ini (403).",
      "Perusahaan, token, atau alamat jaringan tidak berhak memakainya.",
      "Tanyakan kepada Proofylink apakah alamat Anda harus didaftarkan, dan apakah API diaktifkan untuk Anda.",
    ],
  },
  not_found: {
    ending: "notFound",
    money: "none",
    en: [
      "There is no such verification (404); for a create, no such purpose.",
      "The reference code is mistyped, belongs to another company, or verification_type_id does not exist.",
      "Look for the code: proofylink list.",
    ],
    id: [
      "Verifikasi itu tidak ada (404); untuk pembuatan, keperluannya tidak ada.",
      "Kode referensi salah ketik, milik perusahaan lain, atau verification_type_id tidak dikenal.",
      "Cari kodenya: proofylink list.",
    ],
  },
  method_not_allowed: {
    ending: "server",
    money: "none",
    en: [
      "The server does not do this at that address (405).",
      "The base URL leads to something else than the API.",
      "Check the base URL: proofylink doctor.",
    ],
    id: [
      "Server tidak melakukan ini di alamat itu (405).",
      "Base URL menuju sesuatu yang bukan API.",
      "Periksa base URL: proofylink doctor.",
    ],
  },
  payload_too_large: {
    ending: "rejected",
    money: "none",
    en: [
      "The request was too large for the server (413).",
      "The images together are larger than the server, or a proxy before it, accepts.",
      "Send smaller images: a photo of a KTP needs no more than 1 MB.",
    ],
    id: [
      "Permintaan terlalu besar bagi server (413).",
      "Gabungan gambarnya lebih besar daripada yang diterima server atau proxy di depannya.",
      "Kirim gambar yang lebih kecil: foto KTP cukup 1 MB.",
    ],
  },
  validation_failed: {
    ending: "rejected",
    money: "none",
    en: [
      "The server refused fields of the applicant (422); nothing was created.",
      "Its rules are stricter than those checked here.",
      "Correct the fields that are listed. If it is a file and no reason is named: try --encoding.",
    ],
    id: [
      "Server menolak isian data (422); tidak ada yang dibuat.",
      "Aturannya lebih ketat daripada yang diperiksa di sini.",
      "Perbaiki isian yang disebutkan. Bila itu berkas tanpa alasan: coba --encoding.",
    ],
  },
  rate_limited: {
    ending: "server",
    money: "none",
    en: [
      "The server asks for fewer requests (429).",
      "Too many came in a short time, from here or from colleagues with the same token.",
      "Wait a minute and run it again.",
    ],
    id: [
      "Server meminta permintaan dikurangi (429).",
      "Terlalu banyak permintaan dalam waktu singkat, dari sini atau dari rekan dengan token yang sama.",
      "Tunggu satu menit lalu jalankan lagi.",
    ],
  },
} as const satisfies Partial<Record<ErrorCode, Explanation>>;
