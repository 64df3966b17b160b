import {
  byRisk,
  type Case,
  type CasePart,
  type CaseWords,
  profileScore,
  suitabilityOf,
} from "./case.ts";
import { summaryPoints } from "./overview.ts";

/** The words of verification type 4, tenants of rooms and houses. */
export const tenantWords: CaseWords = {
  reportTitle: "Laporan Contoh Calon Penghuni",
  placeholder: "[CALON PENGHUNI]",
  subject: "Calon penghuni",
  warning: "Sepakati cara bayar sewa secara tertulis sebelum serah terima.",
};

const properties = [
  ["Kos bulanan", 35, "Sewa contoh kecil dan dibayar tiap bulan."],
  ["Kos eksklusif", 55, "Sewa contoh sedang dengan perabot."],
  ["Rumah kontrakan", 65, "Sewa contoh tahunan untuk satu keluarga."],
  ["Apartemen", 78, "Sewa contoh tahunan dengan biaya pengelolaan."],
] as const;
const suitabilities = ["LAYAK", "LAYAK DENGAN SYARAT", "TOLAK", "TOLAK MUTLAK"];

/** The members that only a report on a tenant has. */
export function tenantPart(subject: Case): CasePart {
  const { score, risk } = subject;
  return {
    tenant_profile: {
      section_title: "Profil Penghuni",
      profile_type: byRisk(risk, "Penghuni tetap", "Penghuni biasa", "Penghuni berisiko"),
      description: "Gambaran contoh dari data contoh.",
      scores: {
        rent_discipline_score: profileScore("Disiplin sewa", subject),
        residential_stability_score: profileScore("Kestabilan tinggal", subject),
        commitment_capacity_score: profileScore("Kesanggupan", subject),
      },
    },
    property_suitability: {
      section_title: "Hunian yang Cocok",
      matrix: properties.map(([property_type, asked, key_reason]) => ({
        property_type,
        suitability: suitabilityOf(score, asked, suitabilities),
        key_reason,
      })),
    },
    contract_security_measures: {
      section_title: "Pengamanan Sewa",
      recommendations: [
        {
          priority: byRisk(risk, "Sedang", "Tinggi", "Kritis"),
          recommendation: "Uang jaminan",
          objective: "Menutup satu bulan sewa yang tertunda.",
          suggested_actions: ["Tulis syarat pengembalian dalam perjanjian."],
        },
      ],
    },
    character_analysis: {
      section_title: "Sifat Menghuni",
      categories: [
        {
          category: "Kestabilan",
          assessment: byRisk(risk, "BAIK", "PERLU KLARIFIKASI", "SANGAT RENDAH"),
          description: "Disimpulkan dari perpindahan alamat contoh.",
          landlord_insight: "Tanyakan alasan pindah dari hunian sebelumnya.",
        },
      ],
    },
    summary_verdict: {
      section_title: "Simpulan",
      verdict: byRisk(risk, "LAYAK", "LAYAK DENGAN SYARAT", "SANGAT BERISIKO"),
      severity: byRisk(risk, "RENDAH", "SEDANG", "TINGGI"),
      summary_points: summaryPoints(subject),
      final_note: "Keputusan tetap pada pemilik hunian.",
    },
  };
}
