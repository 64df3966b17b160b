import { specimenPerson } from "./draw-ktp.ts";

const lines = [
  "SPESIMEN / CONTOH - BUKAN DOKUMEN RESMI",
  "FORMULIR PERSETUJUAN (CONSENT FORM)",
  `Nama: ${specimenPerson.fullName}`,
  `NIK: ${specimenPerson.nik}`,
  "Saya menyetujui verifikasi data untuk keperluan pengujian.",
];

/** PDF objects in order; object n is the n-th entry. */
function objects(): string[] {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join("\n");
  const page = `BT /F1 14 Tf 22 TL 60 760 Td\n${text}\nET`;
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
}

/**
 * Writes a one-page consent form of the specimen person.
 *
 * @returns a PDF, the same bytes every time
 */
export function writeSpecimenConsentForm(): Uint8Array {
  let pdf = "%PDF-1.4\n";
  const offsets = objects().map((body, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = pdf.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  pdf += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join("")}`;
  pdf += `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}
