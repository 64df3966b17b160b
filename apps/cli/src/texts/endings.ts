import { inLanguages } from "../language/language.ts";

/** What each exit code means. */
export const endingTexts = inLanguages({
  en: {
    ok: "done",
    unexpected: "unexpected: a fault of this program, please report it",
    usage: "the command line is wrong; nothing was sent",
    rejected: "the input is not acceptable; nothing was created",
    authentication: "the access token is missing, wrong or not allowed to do this",
    notFound: "there is no such verification, or nothing at this base URL",
    insufficientTokens: "not enough tokens are left; nothing was created",
    outcomeUnknown: "a token may be spent: do not run again, run `proofylink list`",
    budgetReached: "the token budget is reached; what is left was not sent",
    verificationFailed: "the verification ended without a result (failed, cancelled …)",
    waitExpired: "the time to wait is over; `proofylink wait CODE` goes on",
    connection: "the server cannot be reached or does not answer",
    server: "the server failed, or what answered is not the Proofylink API",
    configuration: "the base URL or the profile file needs attention",
    interrupted: "interrupted by Ctrl-C",
  },
  id: {
    ok: "selesai",
    unexpected: "tidak terduga: kesalahan program ini, mohon laporkan",
    usage: "baris perintah salah; tidak ada yang dikirim",
    rejected: "masukan tidak dapat diterima; tidak ada yang dibuat",
    authentication: "access token tidak ada, salah, atau tidak berhak melakukan ini",
    notFound: "verifikasi itu tidak ada, atau tidak ada apa pun di base URL ini",
    insufficientTokens: "token tidak cukup; tidak ada yang dibuat",
    outcomeUnknown: "satu token mungkin terpakai: jangan ulangi, jalankan `proofylink list`",
    budgetReached: "anggaran token tercapai; sisanya tidak dikirim",
    verificationFailed: "verifikasi berakhir tanpa hasil (gagal, dibatalkan …)",
    waitExpired: "waktu tunggu habis; `proofylink wait CODE` melanjutkannya",
    connection: "server tidak dapat dihubungi atau tidak menjawab",
    server: "server gagal, atau yang menjawab bukan API Proofylink",
    configuration: "base URL atau berkas profil perlu diperbaiki",
    interrupted: "dihentikan dengan Ctrl-C",
  },
});
