import type { SameTexts } from "../../language/messages.ts";
import type { reportEn } from "./report-en.ts";

/** The texts around the report in Indonesian. */
export const reportId: SameTexts<typeof reportEn> = {
  title: "Analisis untuk tujuan ini",
  source: "Ditulis oleh <provider></provider>, <date></date>. Kata-katanya milik mereka.",
  sourceUndated: "Ditulis oleh <provider></provider>. Kata-katanya milik mereka.",
  caution: "Saran dari sebuah program. Pertimbangkan, dan taati hukum; keputusan tetap pada Anda.",
  risk: "Risiko",
  verdict: "Penilaian",
  basis: "Dasar penyusunan laporan",
  tones: { good: "Mendukung", middle: "Perhatian", bad: "Memberatkan", plain: "Catatan" },
  fields: {
    quick_overview: "Gambaran singkat",
    strengths: "Kekuatan",
    risk_areas: "Area risiko",
    primary_risks: "Risiko utama",
    objective: "Tujuan",
    warning: "Artinya bagi Anda",
    hr_insight: "Bagi HR",
    business_insight: "Bagi usaha",
    landlord_insight: "Bagi pemilik",
    suggested_questions: "Pertanyaan yang disarankan",
    suggested_actions: "Tindakan yang disarankan",
    profile_type: "Profil",
    disclaimer: "Batasan",
    priority: "Prioritas",
    severity: "Tingkat keparahan",
    suitability: "Kecocokan",
    assessment: "Penilaian",
  },
};
