import type { SameTexts } from "../../language/messages.ts";
import type { problemEn } from "./en.ts";

export const problemId: SameTexts<typeof problemEn> = {
  title: "Tidak berhasil",
  again: "Coba lagi",
  offline: "Portal tidak dapat dijangkau. Apakah portal berjalan dan jaringan tersambung?",
  signed_out: "Anda sudah keluar. Silakan masuk lagi.",
  wrong_code: "Kode ini tidak berlaku.",
  bad_request: "Portal tidak memahami permintaan ini. Muat ulang halaman.",
  body_too_large: "Berkas terlalu besar untuk portal.",
  submission_unknown: "Portal tidak mengenal pengiriman ini.",
  not_a_sandbox: "Ini hanya ada pada sandbox.",
  internal: "Portal mengalami kesalahan. Keterangannya ada di terminal portal.",
  invalid_input: "Tidak ada yang dikirim dan tidak ada yang dibayar. Perbaiki isian di bawah.",
  duplicate_create:
    "Tidak ada yang dikirim. Orang ini baru saja diperiksa untuk tujuan yang sama; lihat dulu di riwayat.",
  unsafe_runtime: "Portal tidak boleh membuat pemeriksaan dari sini. Tidak ada yang dikirim.",
  insufficient_tokens:
    "Token habis, jadi tidak ada yang dibuat. Beli token di dasbor Proofylink, lalu kirim lagi.",
  unauthenticated:
    "Proofylink tidak menerima token akses portal. Pengelola portal harus memperbaruinya.",
  forbidden:
    "Proofylink tidak mengizinkan ini: token tidak berhak, atau alamat server ini tidak terdaftar.",
  not_found: "Proofylink tidak mengenalnya, atau tujuan ini belum aktif untuk perusahaan Anda.",
  method_not_allowed: "Proofylink tidak mengenal panggilan ini. Mungkin portal sudah usang.",
  payload_too_large: "Berkas terlalu besar untuk Proofylink. Tidak ada yang dibuat.",
  validation_failed:
    "Proofylink menolak isian. Tidak ada yang dibuat dan tidak ada yang dibayar. Perbaiki lalu kirim lagi.",
  rate_limited:
    "Terlalu banyak permintaan dalam waktu singkat. Tidak ada yang dibuat; tunggu sebentar, lalu coba lagi.",
  server_error: "Proofylink sedang bermasalah. Coba lagi nanti.",
  wrong_base_url: "Yang menjawab bukan Proofylink. Pengelola portal harus memeriksa alamatnya.",
  redirected: "Yang menjawab bukan Proofylink melainkan pengalihan, seperti halaman masuk.",
  unexpected_response: "Yang menjawab bukan Proofylink, atau jawabannya terpotong.",
  response_too_large: "Jawabannya lebih besar daripada yang diterima portal.",
  connection_failed: "Proofylink tidak dapat dijangkau. Tidak ada yang dikirim.",
  timed_out: "Proofylink tidak menjawab tepat waktu.",
  outcome_unknown: "Tidak diketahui apakah pemeriksaan sudah dibuat.",
  created_code_unknown: "Pemeriksaan sudah dibuat, tetapi kode referensinya hilang.",
  ambiguous_match: "Lebih dari satu pemeriksaan cocok.",
  wait_timed_out: "Belum selesai. Prosesnya berjalan sendiri; lihat lagi nanti.",
};
