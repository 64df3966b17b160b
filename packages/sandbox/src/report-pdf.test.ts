import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import { makeAnalysis } from "./analysis/make-analysis.ts";
import { makeReportPdf, type ReportFacts, type ReportKind } from "./report-pdf.ts";

const { analysis } = makeAnalysis({
  verificationTypeId: 1,
  seed: 1,
  score: 53,
  now: new Date("2026-02-12T10:23:11Z"),
  nik: "9999010100900001",
});

const facts: ReportFacts = {
  referenceCode: "EMP-260212-5406",
  verificationTypeName: "Rekrutment/Screening Karyawan",
  customerName: "BUDI CONTOH",
  maskedNik: "9999********0001",
  score: 53,
  level: "D",
  completedAt: new Date("2026-02-12T10:23:11Z"),
  analysis,
};

/** Opens a PDF with another library than the one that wrote it. */
async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { totalPages, text, info: (await getMeta(document)).info };
}

const kinds: readonly ReportKind[] = ["credit", "proofylink"];

test.for(kinds)("the %s report opens as one page, marked as a specimen", async (kind) => {
  const { totalPages, text, info } = await read(await makeReportPdf(kind, facts));
  expect(totalPages).toBe(1);
  // Once across the page, once at its top.
  expect(text.match(/SPESIMEN/g)).toHaveLength(2);
  expect(info.Title).toMatch(/^SPESIMEN - /);
  for (const fact of ["EMP-260212-5406", "BUDI CONTOH", "9999********0001", "12 Februari 2026"])
    expect(text).toContain(fact);
});

test("each report shows its own part of the analysis", async () => {
  const [credit = "", proofylink = ""] = await Promise.all(
    kinds.map(async (kind) => (await read(await makeReportPdf(kind, facts))).text),
  );
  const { score, maxScore } = analysis.credibility.pilars!.lifeStability!;
  expect(proofylink).toContain("53 dari 100");
  expect(proofylink).toContain(`Stabilitas hidup: ${score} dari ${maxScore}`);
  const limit = analysis.credit_summary.data!.general!.financial_summary!.total_credit_limit!;
  expect(credit).toContain(`Jumlah limit: Rp ${limit.toLocaleString("id-ID")}`);
  expect(credit).not.toContain("53 dari 100");
});

test("what the analysis does not know shows as a dash; without one there are no such lines", async () => {
  const none = { credit_summary: null, credibility: null, use_case_analysis: null };
  const { text } = await read(await makeReportPdf("credit", { ...facts, analysis: none }));
  expect(text).toContain("Jumlah limit: -");
  const { analysis: _, ...bare } = facts;
  expect((await read(await makeReportPdf("credit", bare))).text).not.toContain("Jumlah limit");
});

test("the same facts make the same bytes, others make others", async () => {
  const first = await makeReportPdf("proofylink", facts);
  expect(await makeReportPdf("proofylink", facts)).toEqual(first);
  expect(await makeReportPdf("proofylink", { ...facts, customerName: "SITI CONTOH" })).not.toEqual(
    first,
  );
  expect(await makeReportPdf("credit", facts)).not.toEqual(first);
});

test("a name in other letters or of great length still fits on one page", async () => {
  const customerName = `名前 \u0000\u202e(CONTOH) \\ ${"X".repeat(5_000)}`;
  const { totalPages, text } = await read(
    await makeReportPdf("credit", { ...facts, customerName }),
  );
  expect(totalPages).toBe(1);
  expect(text).toContain("(CONTOH) \\ XXX");
});

test("a completion that is no date is refused", async () => {
  const completedAt = new Date(Number.NaN);
  await expect(makeReportPdf("credit", { ...facts, completedAt })).rejects.toThrow(RangeError);
});
