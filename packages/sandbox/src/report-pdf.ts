import PDFDocument from "pdfkit";
import { type ReportFacts, type ReportKind, type ReportLine, reportLines } from "./report-lines.ts";

export type { ReportFacts, ReportKind } from "./report-lines.ts";

const titles: Readonly<Record<ReportKind, string>> = {
  credit: "Laporan Kredit",
  proofylink: "Laporan Proofylink",
};
const mark = "SPESIMEN";
const warning = "Dokumen contoh dari sandbox. Bukan dokumen resmi, bukan tentang orang sungguhan.";
/**
 * Makes a PDF report of one page, marked as a specimen across it. The same facts make the same bytes.
 *
 * @throws RangeError when `completedAt` is no date
 */
export async function makeReportPdf(kind: ReportKind, facts: ReportFacts): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: "A4",
    margin: 56,
    lang: "id-ID",
    // Without a date of its own the library takes today's, and makes the file's id of it.
    info: {
      Title: `${mark} - ${titles[kind]}`,
      Author: "Sandbox Proofylink (contoh)",
      CreationDate: checkedDate(facts.completedAt),
    },
  });
  const written = collect(document);
  drawMark(document);
  drawFacts(document, titles[kind], reportLines(kind, facts));
  document.end();
  return await written;
}

function checkedDate(date: Date): Date {
  if (Number.isNaN(date.getTime()))
    throw new RangeError("completedAt is no date: give the time at which the check completed.");
  return date;
}

function drawMark(document: PDFKit.PDFDocument): void {
  const { width, height } = document.page;
  document
    .save()
    .rotate(-45, { origin: [width / 2, height / 2] })
    .font("Helvetica-Bold")
    .fontSize(96)
    .fillColor("#e5e7eb")
    .text(mark, 0, height / 2 - 48, { width, align: "center", lineBreak: false })
    .restore();
}

function drawFacts(
  document: PDFKit.PDFDocument,
  title: string,
  lines: readonly ReportLine[],
): void {
  document.fillColor("#b91c1c").font("Helvetica-Bold").fontSize(12).text(mark, 56, 56);
  document.font("Helvetica").fontSize(10).text(warning).moveDown(2);
  document.fillColor("#111827").font("Helvetica-Bold").fontSize(20).text(title).moveDown();
  document.fontSize(11);
  for (const [label, value] of lines) {
    document.font("Helvetica-Bold").text(`${label}: `, { continued: true });
    document.font("Helvetica").text(printable(value));
  }
}

/** The built-in fonts know Latin letters only: a name in others shows question marks, never breaks. */
function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\x20-\x7e\xa0-\xff]/gu, "?")
    .slice(0, 500);
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}
