import { checkId } from "../../check/messages/id.ts";
import { historyId } from "../../history/messages/id.ts";
import { newCheckId } from "../../new-check/messages/id.ts";
import { problemId } from "../../problem/messages/id.ts";
import { resultId } from "../../result/messages/id.ts";
import { statusId } from "../../status/messages/id.ts";
import { outcomeUnknownId, submissionId } from "../../submission/messages/id.ts";
import type { Messages } from "../messages.ts";

export const id: Messages = {
  shell: {
    product: "Portal pemeriksaan",
    skip: "Langsung ke isi",
    navigation: "Utama",
    newCheck: "Pemeriksaan baru",
    history: "Riwayat",
    balance: "Token",
    balanceUnknown: "tidak diketahui",
    language: "Bahasa",
    signOut: "Keluar",
    sandbox: "Sandbox: semua orang dan semua hasil di sini rekaan.",
    loading: "Memuat …",
    notFoundTitle: "Halaman ini tidak ada",
    notFoundText: "Mungkin alamatnya terpotong, atau halamannya sudah pindah.",
    toHistory: "Ke riwayat",
    brokenTitle: "Halaman ini tidak dapat ditampilkan",
    brokenText:
      "Ada yang salah di portal. Halaman ini tidak mengirim apa pun. Muat ulang halaman; yang sudah dibuat ada di riwayat.",
    reload: "Muat ulang",
  },
  signIn: {
    title: "Masuk",
    text: "Portal mencetak tautan di terminal tempat ia dijalankan. Buka tautan itu, atau tempelkan kodenya di sini. Masing-masing berlaku sekali, selama sepuluh menit.",
    code: "Kode atau tautan",
    submit: "Masuk",
    wrong:
      "Kode ini tidak berlaku: sudah dipakai, lebih dari sepuluh menit, atau sudah ada yang lebih baru.",
    another: "Cetak kode baru di terminal",
    printed: "Kode baru sudah ada di terminal.",
  },
  check: checkId,
  history: historyId,
  newCheck: newCheckId,
  outcomeUnknown: outcomeUnknownId,
  problem: problemId,
  result: resultId,
  status: statusId,
  submission: submissionId,
};
