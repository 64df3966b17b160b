import { inLanguages } from "../language/language.ts";

/** The words of a result page that are this program's own; all others are the vendor's. */
export const pageTexts = inLanguages({
  en: {
    caution:
      "A score is a first signal for the person who decides, not a verdict; a level such as “Perlu Perhatian”" +
      " (needs attention) does not mean rejected. The analysis is Proofylink's; the decision is yours.",
    name: "Name",
    phone: "Phone",
    created: "Created",
    updated: "Updated",
    decision: "Decision",
    undecided: "none yet; a person decides, in the dashboard",
    later: (time: string, after: string) => `${time}, ${after} later`,
    noAnalysis: "The answer holds no analysis beside this.",
    unknownStatus: "a status that this program does not know",
    noResult: (why: string) => `No result: ${why}`,
    noResultYet: (why: string) => `No result yet: ${why}.`,
    toWait: "To wait for it:",
    credibility: "Credibility",
    noScore: "no score",
    ofMost: "of",
    level: "level",
    strengths: "Strengths",
    concerns: "Concerns",
    purpose: "For this purpose",
    risk: "Risk",
    verdict: "Verdict",
  },
  id: {
    caution:
      "Skor adalah sinyal awal bagi orang yang memutuskan, bukan putusan; tingkat seperti “Perlu Perhatian”" +
      " tidak berarti ditolak. Analisisnya dari Proofylink; keputusannya pada Anda.",
    name: "Nama",
    phone: "Telepon",
    created: "Dibuat",
    updated: "Diubah",
    decision: "Keputusan",
    undecided: "belum ada; seseorang memutuskan, di dashboard",
    later: (time, after) => `${time}, ${after} kemudian`,
    noAnalysis: "Jawaban tidak memuat analisis selain ini.",
    unknownStatus: "status yang tidak dikenal program ini",
    noResult: (why) => `Tidak ada hasil: ${why}`,
    noResultYet: (why) => `Belum ada hasil: ${why}.`,
    toWait: "Untuk menunggunya:",
    credibility: "Kredibilitas",
    noScore: "tanpa skor",
    ofMost: "dari",
    level: "tingkat",
    strengths: "Kekuatan",
    concerns: "Perhatian",
    purpose: "Untuk keperluan ini",
    risk: "Risiko",
    verdict: "Kesimpulan",
  },
});
