import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import { makeReportPdf, type ReportFacts, type ReportKind } from "./report-pdf.ts";

const facts: ReportFacts = {
  referenceCode: "EMP-260212-5406",
  verificationTypeName: "Rekrutment/Screening Karyawan",
  customerName: "BUDI CONTOH",
  maskedNik: "9999********0001",
  score: 53,
  level: "D",
  completedAt: new Date("2026-02-12T10:23:11Z"),
};

/** Opens a PDF with another library than the one that wrote it. */
async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { totalPages, text, info: (await getMeta(document)).info };
}

test.for<ReportKind>(["credit", "proofylink"])(
  "the %s report opens as a marked page",
  async (kind) => {
    const { totalPages, text, info } = await read(await makeReportPdf(kind, facts));
    expect(totalPages).toBe(1);
    // Once across the page, once at its top.
    expect(text.match(/SPESIMEN/g)).toHaveLength(2);
    expect(info.Title).toMatch(/^SPESIMEN - /);
    for (const fact of ["EMP-260212-5406", "BUDI CONTOH", "9999********0001", "12 Februari 2026"])
      expect(text).toContain(fact);
  },
);

test("only Proofylink's own report shows the score", async () => {
  const texts = await Promise.all(
    (["credit", "proofylink"] as const).map(
      async (kind) => (await read(await makeReportPdf(kind, facts))).text,
    ),
  );
  expect(texts.map((text) => text.includes("53 dari 100"))).toEqual([false, true]);
});

test("the same facts make the same bytes, others make others", async () => {
  const first = await makeReportPdf("proofylink", facts);
  expect(await makeReportPdf("proofylink", facts)).toEqual(first);
  expect(await makeReportPdf("proofylink", { ...facts, score: 54 })).not.toEqual(first);
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
