import {
  byRisk,
  type Case,
  type CasePart,
  type CaseWords,
  profileScore,
  suitabilityOf,
} from "./case.ts";
import { summaryPoints } from "./overview.ts";

/** The words of verification type 3, customers and partners. */
export const customerWords: CaseWords = {
  reportTitle: "Laporan Contoh Calon Pelanggan atau Mitra",
  placeholder: "[CALON PELANGGAN]",
  subject: "Calon pelanggan",
  warning: "Mulailah dengan nilai kecil atau bayar di muka.",
};

const models = [
  ["Bayar di muka", 15, "Tidak ada tagihan yang tertunda."],
  ["Bayar saat barang tiba", 40, "Risiko contoh hanya pada satu pengiriman."],
  ["Tempo 14 hari", 60, "Tagihan contoh terbuka dua minggu."],
  ["Tempo 60 hari", 80, "Tagihan contoh terbuka dua bulan."],
] as const;

/** The members that only a report on a customer or partner has. */
export function customerPart(subject: Case): CasePart {
  const { score, risk } = subject;
  return {
    customer_profile: {
      section_title: "Profil Pelanggan",
      profile_type: byRisk(risk, "Pelanggan andal", "Pelanggan biasa", "Pelanggan berisiko"),
      description: "Gambaran contoh dari data contoh.",
      scores: {
        payment_discipline_score: profileScore("Disiplin bayar", subject),
        business_stability_score: profileScore("Kestabilan usaha", subject),
        partnership_score: profileScore("Kesiapan bermitra", subject),
      },
    },
    customer_suitability: {
      section_title: "Cara Bayar yang Cocok",
      matrix: models.map(([service_model, asked, key_reason]) => ({
        service_model,
        suitability: suitabilityOf(score, asked, ["LAYAK", "LAYAK DENGAN SYARAT", "TOLAK"]),
        key_reason,
      })),
    },
    engagement_recommendations: {
      section_title: "Saran Kerja Sama",
      recommendations: [
        {
          priority: byRisk(risk, "Sedang", "Tinggi", "Kritis"),
          recommendation: "Batasi nilai pesanan pertama",
          objective: "Mengenal kebiasaan bayar sebelum nilai bertambah.",
          suggested_actions: ["Tinjau batas setelah tiga pembayaran."],
        },
      ],
    },
    character_analysis: {
      section_title: "Sifat Berusaha",
      categories: [
        {
          category: "Ketepatan janji",
          assessment: byRisk(risk, "BAIK", "PERLU VERIFIKASI", "BURUK"),
          description: "Disimpulkan dari kalender pembayaran contoh.",
          business_insight: "Minta satu rujukan dari mitra lain.",
        },
      ],
    },
    summary_verdict: {
      section_title: "Simpulan",
      verdict: byRisk(risk, "LAYAK", "LAYAK DENGAN BATAS", "BERISIKO"),
      severity: byRisk(risk, "RENDAH", "SEDANG", "TINGGI"),
      summary_points: summaryPoints(subject),
      final_note: "Keputusan tetap pada orang yang menerima laporan ini.",
    },
  };
}
