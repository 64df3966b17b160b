import { byRisk, type Case, type CasePart, type CaseWords, suitabilityOf } from "./case.ts";
import { summaryPoints } from "./overview.ts";

/** The words of verification type 1, screening of employees. */
export const employeeWords: CaseWords = {
  reportTitle: "Laporan Contoh Calon Karyawan",
  placeholder: "[CALON KARYAWAN]",
  subject: "Calon karyawan",
  warning: "Tanyakan dalam wawancara sebelum memberi tanggung jawab atas uang.",
};

const fields = [
  ["Administrasi", 40, "Pekerjaan contoh dengan akses uang yang terbatas."],
  ["Penjualan", 50, "Pekerjaan contoh dengan sasaran dan komisi."],
  ["Gudang dan Logistik", 45, "Pekerjaan contoh dengan tanggung jawab atas barang."],
  ["Keuangan dan Kasir", 70, "Pekerjaan contoh dengan akses uang setiap hari."],
] as const;

/** The members that only a report on an employee has. */
export function employeePart(subject: Case): CasePart {
  const { score, risk } = subject;
  return {
    job_suitability: {
      section_title: "Kecocokan Bidang Kerja",
      matrix: fields.map(([job_field, asked, key_reason]) => ({
        job_field,
        suitability: suitabilityOf(score, asked, ["TINGGI", "SEDANG", "RENDAH"]),
        key_reason,
      })),
    },
    screening_recommendations: {
      section_title: "Saran Pemeriksaan",
      recommendations: [
        {
          priority: byRisk(risk, "Sedang", "Tinggi", "Kritis"),
          recommendation: "Wawancara lanjutan",
          objective: "Memahami latar belakang data contoh.",
          suggested_questions: ["Apa yang berubah dalam satu tahun terakhir?"],
        },
      ],
    },
    character_analysis: {
      section_title: "Sifat Kerja",
      categories: [
        {
          category: "Tanggung jawab",
          assessment: byRisk(risk, "BAIK", "PERLU KLARIFIKASI", "BURUK"),
          description: "Disimpulkan dari kalender pembayaran contoh.",
          hr_insight: "Cocokkan dengan keterangan dari tempat kerja sebelumnya.",
        },
      ],
    },
    summary_verdict: {
      section_title: "Simpulan",
      verdict: byRisk(risk, "LAYAK", "LAYAK DENGAN CATATAN", "TIDAK DISARANKAN"),
      summary_points: summaryPoints(subject),
      final_note: "Keputusan tetap pada orang yang menerima laporan ini.",
    },
    methodology_appendix: {
      section_title: "Cara Menyusun",
      disclaimer: "Dibuat oleh sandbox dari angka acak; bukan hasil tentang orang sungguhan.",
    },
  };
}
