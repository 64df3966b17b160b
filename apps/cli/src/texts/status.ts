import { inLanguages } from "../language/language.ts";

/** What the documented statuses mean. */
export const statusTexts = inLanguages({
  en: {
    ocr_verification: "the KTP is being read",
    pending_consent: "the request for consent is on its way",
    waiting_confirmation: "the person has up to 7 days to answer the consent e-mail",
    pending: "waiting its turn",
    processing: "being processed",
    on_data_collection: "the credit data is being fetched",
    on_credit_analysis: "the credit data is being analysed",
    completed: "the result is there",
    failed: "the check failed",
    cancelled: "it was cancelled",
    canceled: "it was cancelled",
    rejected: "the person refused consent",
    expired: "the person did not answer in time",
  },
  id: {
    ocr_verification: "KTP sedang dibaca",
    pending_consent: "permintaan persetujuan sedang dikirim",
    waiting_confirmation: "orangnya punya waktu sampai 7 hari untuk menjawab e-mail persetujuan",
    pending: "menunggu giliran",
    processing: "sedang diproses",
    on_data_collection: "data kredit sedang diambil",
    on_credit_analysis: "data kredit sedang dianalisis",
    completed: "hasilnya sudah ada",
    failed: "pemeriksaan gagal",
    cancelled: "dibatalkan",
    canceled: "dibatalkan",
    rejected: "orangnya menolak persetujuan",
    expired: "orangnya tidak menjawab pada waktunya",
  },
});
