import {
  byRisk,
  type Case,
  type CasePart,
  type CaseWords,
  profileScore,
  suitabilityOf,
} from "./case.ts";

/** The words of verification type 2, rental of cars and motorcycles. */
export const vehicleRenterWords: CaseWords = {
  reportTitle: "Laporan Contoh Calon Penyewa Kendaraan",
  placeholder: "[CALON PENYEWA]",
  subject: "Calon penyewa",
  warning: "Sepakati uang jaminan sebelum kunci diserahkan.",
};

const vehicles = [
  ["Sepeda motor", 35],
  ["Mobil kecil", 50],
  ["Mobil keluarga", 62],
  ["Mobil mewah", 80],
] as const;
const suitabilities = ["SANGAT LAYAK", "LAYAK", "LAYAK DENGAN SYARAT", "TIDAK DISARANKAN"];
const measures = ["Uang jaminan", "Salinan identitas penjamin", "Pelacak pada kendaraan"];

/** The members that only a report on someone who rents a vehicle has; its verdict is a conclusion. */
export function vehicleRenterPart(subject: Case): CasePart {
  const { score, risk } = subject;
  return {
    character_profile: {
      section_title: "Profil Penyewa",
      profile_type: byRisk(risk, "Penyewa tenang", "Penyewa biasa", "Penyewa berisiko"),
      description: "Gambaran contoh dari data contoh.",
      scores: {
        integrity_score: profileScore("Kejujuran", subject),
        financial_resilience: profileScore("Daya tahan keuangan", subject),
      },
    },
    predictions_recommendations: {
      section_title: "Kendaraan yang Cocok",
      rental_recommendations: {
        subsection_title: "Menurut jenis kendaraan",
        items: vehicles.map(([vehicle_type, asked], index) => ({
          number: index + 1,
          vehicle_type,
          suitability: suitabilityOf(score, asked, suitabilities),
          description: `Penilaian contoh untuk ${vehicle_type.toLowerCase()}.`,
        })),
      },
    },
    asset_security_measures: {
      section_title: "Pengamanan Kendaraan",
      items: measures.slice(0, risk).map((measure, index) => ({
        number: index + 1,
        measure,
        priority: byRisk(risk, "Sedang", "Tinggi", "Wajib"),
        description: "Langkah contoh; pakailah yang sesuai hukum.",
      })),
    },
    final_conclusion: {
      section_title: "Simpulan",
      recommendation: byRisk(
        risk,
        "SEWAKAN",
        "SEWAKAN DENGAN PENGAWASAN KETAT",
        "JANGAN SEWAKAN DULU",
      ),
      summary: "Keputusan tetap pada pemilik kendaraan.",
    },
  };
}
