import type { Explanation } from "./explanation.ts";

/** The error codes of what this program itself met on the way. */
export const runErrors = {
  unreadable_applicant: {
    ending: "rejected",
    money: "none",
    en: [
      "The applicant could not be read; nothing was sent.",
      "The file is not there, is not yours to read, or holds no JSON object.",
      "proofylink verify --help shows an applicant.json.",
    ],
    id: [
      "Data orang tidak dapat dibaca; tidak ada yang dikirim.",
      "Berkasnya tidak ada, tidak boleh Anda baca, atau isinya bukan objek JSON.",
      "proofylink verify --help menunjukkan contoh applicant.json.",
    ],
  },
  output_unusable: {
    ending: "rejected",
    money: "none",
    en: [
      "The file to write cannot be written.",
      "There is one of this name already, or the folder is not yours to write to.",
      "Choose another name, or --force to replace the file.",
    ],
    id: [
      "Berkas tujuan tidak dapat ditulis.",
      "Sudah ada berkas dengan nama itu, atau foldernya tidak boleh Anda tulisi.",
      "Pilih nama lain, atau --force untuk menggantinya.",
    ],
  },
  create_broke_off: {
    ending: "outcomeUnknown",
    money: "maybe",
    en: [
      "This program failed while a create was under way.",
      "That is a fault of this program, and it does not know whether the request left.",
      "Do not run it again. Look with proofylink list, and please report it.",
    ],
    id: [
      "Program ini gagal saat sebuah pembuatan berlangsung.",
      "Itu kesalahan program ini, dan tidak diketahui apakah permintaannya terkirim.",
      "Jangan jalankan lagi. Lihat dengan proofylink list, dan mohon laporkan.",
    ],
  },
  verification_failed: {
    ending: "verificationFailed",
    money: "one",
    en: [
      "The verification ended without a result.",
      "The check failed, the person refused or did not answer, or it was cancelled; its status says which.",
      "proofylink show CODE says why. A new check spends a new token; refused and expired consent is refunded by Proofylink.",
    ],
    id: [
      "Verifikasi berakhir tanpa hasil.",
      "Pemeriksaan gagal, orangnya menolak atau tidak menjawab, atau dibatalkan; statusnya menyebutkan yang mana.",
      "proofylink show KODE menyebutkan sebabnya. Pemeriksaan baru memakai token baru; persetujuan yang ditolak atau" +
        " kedaluwarsa dikembalikan tokennya oleh Proofylink.",
    ],
  },
  budget_reached: {
    ending: "budgetReached",
    money: "depends",
    en: [
      "The number of tokens that was allowed for this run is spent.",
      "The next create would have passed --max-tokens; creates whose outcome is unknown count as spent.",
      "What was not sent is told. Run it again with a larger budget to go on.",
    ],
    id: [
      "Jumlah token yang diizinkan untuk proses ini sudah terpakai.",
      "Pembuatan berikutnya akan melewati --max-tokens; pembuatan yang tidak jelas hasilnya dihitung terpakai.",
      "Yang belum dikirim disebutkan. Jalankan lagi dengan anggaran lebih besar untuk melanjutkan.",
    ],
  },
  wait_expired: {
    ending: "waitExpired",
    money: "none",
    en: [
      "The time to wait was over before there was a result.",
      "A person has seven days to answer the consent e-mail; the checks themselves take seconds to minutes.",
      "It goes on at Proofylink: proofylink wait CODE, with a longer --timeout if you like.",
    ],
    id: [
      "Waktu tunggu habis sebelum ada hasil.",
      "Orangnya punya tujuh hari untuk menjawab e-mail persetujuan; pemeriksaannya sendiri detik sampai menit.",
      "Prosesnya berjalan terus di Proofylink: proofylink wait KODE, dengan --timeout lebih lama bila mau.",
    ],
  },
  interrupted: {
    ending: "interrupted",
    money: "depends",
    en: [
      "It was stopped at the keyboard.",
      "A create under way is finished first; the message says whether one was made.",
      "If there is a reference code: proofylink wait CODE goes on.",
    ],
    id: [
      "Dihentikan dari papan ketik.",
      "Pembuatan yang sedang berjalan diselesaikan dulu; pesannya menyebutkan apakah ada yang dibuat.",
      "Bila ada kode referensi: proofylink wait KODE melanjutkan.",
    ],
  },
  unexpected: {
    ending: "unexpected",
    money: "depends",
    en: [
      "Something went wrong inside this program.",
      "It is a fault of the program; a create that it can have cost is told as create_broke_off instead.",
      "Please report it with the lines that it printed, without the person's data.",
    ],
    id: [
      "Ada yang salah di dalam program ini.",
      "Itu kesalahan program; bila menyangkut pembuatan, kodenya create_broke_off.",
      "Mohon laporkan beserta baris yang dicetaknya, tanpa data orangnya.",
    ],
  },
} as const satisfies Record<string, Explanation>;
