import type { SameTexts } from "../../language/messages.ts";
import type { statusEn } from "./en.ts";

export const statusId: SameTexts<typeof statusEn> = {
  ocr_verification: "Membaca KTP",
  pending_consent: "Menyiapkan persetujuan",
  waiting_confirmation: "Menunggu orangnya",
  pending: "Dalam antrean",
  processing: "Sedang berjalan",
  on_data_collection: "Mengumpulkan data",
  on_credit_analysis: "Menganalisis kredit",
  completed: "Selesai",
  failed: "Gagal",
  cancelled: "Dibatalkan",
  rejected: "Ditolak",
  expired: "Kedaluwarsa",
};
