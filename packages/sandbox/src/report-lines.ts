import type { Analysis } from "@proofylink/types";

/** Which of the two reports: the credit bureau's, or Proofylink's own. */
export type ReportKind = "credit" | "proofylink";

/** What a report shows. All of it must be of a synthetic person. */
export interface ReportFacts {
  readonly referenceCode: string;
  readonly verificationTypeName: string;
  readonly customerName: string;
  /** Masked by the caller; it is written as it comes. */
  readonly maskedNik: string;
  readonly score: number;
  readonly level: string;
  readonly completedAt: Date;
  /** Left out, the report shows no figures of it. */
  readonly analysis?: Analysis;
}

/** A label with what stands behind it. */
export type ReportLine = readonly [label: string, value: string];

const time = new Intl.DateTimeFormat("id-ID", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});
const whole = new Intl.NumberFormat("id-ID");

/** The lines of a report; what the analysis does not know shows as a dash. */
export function reportLines(kind: ReportKind, facts: ReportFacts): ReportLine[] {
  const lines: ReportLine[] = [
    ["Kode referensi", facts.referenceCode],
    ["Jenis verifikasi", facts.verificationTypeName],
    ["Nama", facts.customerName],
    ["NIK", facts.maskedNik],
    ["Selesai", `${time.format(facts.completedAt)} UTC`],
  ];
  if (kind === "proofylink")
    lines.push(["Skor", `${facts.score} dari 100`], ["Tingkat", facts.level]);
  if (facts.analysis === undefined) return lines;
  const figures = kind === "credit" ? creditLines : pillarLines;
  return [...lines, ...figures(facts.analysis)];
}

function creditLines({ credit_summary }: Analysis): ReportLine[] {
  const { general, health } = credit_summary?.data ?? {};
  const totals = general?.financial_summary;
  return [
    ["Fasilitas aktif", shown(general?.facilities_count?.active)],
    ["Jumlah limit", rupiah(totals?.total_credit_limit)],
    ["Jumlah saldo", rupiah(totals?.total_debit_balance)],
    ["Jumlah tunggakan", rupiah(totals?.total_overdue)],
    ["Keadaan sekarang", shown(general?.quick_stats?.current_payment_status)],
    ["Bulan lancar", shown(health?.payment_statistics?.lancar)],
  ];
}

function pillarLines({ credibility }: Analysis): ReportLine[] {
  const { pilars } = credibility ?? {};
  const pillar = (label: string, key: string): ReportLine => {
    const { score, maxScore } = pilars?.[key] ?? {};
    return [label, `${shown(score)} dari ${shown(maxScore)}`];
  };
  return [
    pillar("Stabilitas hidup", "lifeStability"),
    pillar("Kebijaksanaan finansial", "financialWisdom"),
    pillar("Riwayat komitmen", "commitmentHistory"),
    pillar("Pola perilaku", "behavioralPattern"),
    pillar("Resiliensi dan pemulihan", "resilienceRecovery"),
  ];
}

function shown(value: string | number | null | undefined): string {
  return value === null || value === undefined ? "-" : String(value);
}

function rupiah(amount: number | undefined): string {
  return amount === undefined ? "-" : `Rp ${whole.format(amount)}`;
}
