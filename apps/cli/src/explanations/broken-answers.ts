import type { ErrorCode } from "@proofylink/client";
import type { Explanation } from "./explanation.ts";

/** The client's error codes for answers that failed, were lost or did not come in time. */
export const brokenAnswers = {
  server_error: {
    ending: "server",
    money: "none",
    en: [
      "The server failed (5xx) at a read.",
      "Something is broken at Proofylink, or between you and them.",
      "Run it again later. (A create that meets this is outcome_unknown instead.)",
    ],
    id: [
      "Server gagal (5xx) saat membaca.",
      "Ada yang rusak di Proofylink, atau di antara Anda dan Proofylink.",
      "Jalankan lagi nanti. (Pembuatan yang mengalaminya menjadi outcome_unknown.)",
    ],
  },
  wrong_base_url: {
    ending: "notFound",
    money: "none",
    en: [
      "There is a server at the base URL, but no API.",
      "The base URL has a typing mistake or a path too many.",
      "It is scheme and host only, such as https://api.example: proofylink doctor.",
    ],
    id: [
      "Ada server di base URL, tetapi bukan API.",
      "Base URL salah ketik atau kelebihan path.",
      "Isinya hanya skema dan host, misalnya https://api.example: proofylink doctor.",
    ],
  },
  redirected: {
    ending: "server",
    money: "none",
    en: [
      "The server wanted to lead elsewhere (3xx); this program does not follow.",
      "The base URL says http instead of https, or a login page stands before the API.",
      "Check the base URL, and whether a VPN or a login is needed: proofylink doctor.",
    ],
    id: [
      "Server mengarahkan ke tempat lain (3xx); program ini tidak mengikutinya.",
      "Base URL memakai http alih-alih https, atau ada halaman login di depan API.",
      "Periksa base URL, dan apakah perlu VPN atau login: proofylink doctor.",
    ],
  },
  unexpected_response: {
    ending: "server",
    money: "none",
    en: [
      "What answered is not the Proofylink API.",
      "A login page, a proxy or another program stands at the base URL; or the API changed.",
      "Run proofylink doctor.",
    ],
    id: [
      "Yang menjawab bukan API Proofylink.",
      "Halaman login, proxy, atau program lain ada di base URL; atau API-nya berubah.",
      "Jalankan proofylink doctor.",
    ],
  },
  response_too_large: {
    ending: "server",
    money: "none",
    en: [
      "The answer was larger than any of the API's, and was not read.",
      "Something else than the API answered.",
      "Check the base URL: proofylink doctor.",
    ],
    id: [
      "Jawabannya lebih besar daripada jawaban API mana pun, dan tidak dibaca.",
      "Yang menjawab bukan API.",
      "Periksa base URL: proofylink doctor.",
    ],
  },
  connection_failed: {
    ending: "connection",
    money: "none",
    en: [
      "The server was not reached; nothing of the request was sent.",
      "The host name, the network, a proxy or the certificate is in the way.",
      "Run proofylink doctor, then the command again.",
    ],
    id: [
      "Server tidak terhubung; tidak ada bagian permintaan yang terkirim.",
      "Nama host, jaringan, proxy, atau sertifikat menghalangi.",
      "Jalankan proofylink doctor, lalu perintahnya lagi.",
    ],
  },
  timed_out: {
    ending: "connection",
    money: "none",
    en: [
      "The server did not answer in time.",
      "It, or the network, is slow.",
      "Run it again later. (A create that had left is outcome_unknown instead.)",
    ],
    id: [
      "Server tidak menjawab pada waktunya.",
      "Server atau jaringan lambat.",
      "Jalankan lagi nanti. (Pembuatan yang sudah terkirim menjadi outcome_unknown.)",
    ],
  },
  outcome_unknown: {
    ending: "outcomeUnknown",
    money: "maybe",
    en: [
      "A create was sent, its answer was lost, and the verification was not found in the list.",
      "The connection broke, the server failed or answered nonsense after the request had left.",
      "Do not run it again: that could spend a second token. Look with `proofylink list`, again after some minutes;" +
        " if it is not there, ask Proofylink.",
    ],
    id: [
      "Pembuatan terkirim, jawabannya hilang, dan verifikasinya tidak ditemukan dalam daftar.",
      "Koneksi putus, server gagal, atau jawabannya tidak masuk akal setelah permintaan terkirim.",
      "Jangan jalankan lagi: token kedua bisa terpakai. Lihat dengan `proofylink list`, ulangi setelah beberapa menit;" +
        " bila tetap tidak ada, tanyakan kepada Proofylink.",
    ],
  },
  created_code_unknown: {
    ending: "outcomeUnknown",
    money: "one",
    en: [
      "The verification was created and paid, but its reference code did not arrive.",
      "The answer broke off after its first line.",
      "Do not run it again. Find it: proofylink list.",
    ],
    id: [
      "Verifikasi dibuat dan dibayar, tetapi kode referensinya tidak sampai.",
      "Jawabannya terputus setelah baris pertama.",
      "Jangan jalankan lagi. Cari: proofylink list.",
    ],
  },
  ambiguous_match: {
    ending: "outcomeUnknown",
    money: "maybe",
    en: [
      "The answer to a create was lost, and several verifications in the list may be it.",
      "The same person was checked more than once within a short time.",
      "Compare the codes that are listed: proofylink show CODE. Do not run it again.",
    ],
    id: [
      "Jawaban pembuatan hilang, dan beberapa verifikasi dalam daftar mungkin itulah dia.",
      "Orang yang sama diperiksa lebih dari sekali dalam waktu singkat.",
      "Bandingkan kode yang disebutkan: proofylink show KODE. Jangan jalankan lagi.",
    ],
  },
  wait_timed_out: {
    ending: "waitExpired",
    money: "none",
    en: [
      "It was not ready in time.",
      "A person has seven days to answer the consent e-mail; a report is made when it is first asked for.",
      "It goes on at Proofylink. Run the same command again, with a longer --timeout if you like.",
    ],
    id: [
      "Belum siap pada waktunya.",
      "Orangnya punya tujuh hari untuk menjawab e-mail persetujuan; laporan dibuat saat pertama diminta.",
      "Prosesnya berjalan terus di Proofylink. Jalankan perintah yang sama lagi, dengan --timeout lebih lama bila mau.",
    ],
  },
} as const satisfies Partial<Record<ErrorCode, Explanation>>;
