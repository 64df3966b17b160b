import { copyFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { createProofylink } from "@proofylink/client";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import type { BatchRow } from "../../src/batch-row.ts";
import { applicantsFile, type ExamineOptions } from "../../src/input/index.ts";
import type { ExaminedRow } from "../../src/input/row-problem.ts";
import { fileWith } from "./folder.ts";
import { workbookFile } from "./workbook-file.ts";

const { verifications } = createProofylink({
  baseUrl: "https://proofylink.example",
  accessToken: "token-of-a-test",
  fetch: () => Promise.reject(new Error("A check sends nothing.")),
});
const header = "NIK;Nama;Email;No HP;Foto KTP";
const person = "BUDI CONTOH;budi@example.com;081200000001;ktp.jpg";

function open(content: string | Uint8Array, options: Partial<ExamineOptions> = {}) {
  const path = fileWith(content);
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(path, "..", "ktp.jpg"));
  const defaults = { verification_type_id: 1 };
  return { path, file: applicantsFile(path, { check: verifications.check, defaults, ...options }) };
}

/** The problems of each bad row, and the report. */
async function check(content: string | Uint8Array, options: Partial<ExamineOptions> = {}) {
  const bad: ExaminedRow<BatchRow>[] = [];
  const report = await open(content, options).file.check({ onBadRow: (row) => bad.push(row) });
  return {
    report,
    bad: bad.map(({ line, problems }) => [line, ...problems.map(({ code }) => code)]),
  };
}

test("good rows become rows of a batch, their texts as the API wants them", async () => {
  const { path, file } = open(`${header}\n9999-0101-0190-0001;${person}\n`);
  expect(await file.check()).toMatchObject({
    dialect: "UTF-8, separated by semicolons",
    rows: 1,
    good: 1,
    bad: 0,
    consent: { email: 1, own: 0, upload: 0 },
    columns: {
      understood: expect.arrayContaining([{ field: "id_number", column: "NIK" }]),
      ignored: [],
    },
  });
  expect(await Array.fromAsync(file.rows())).toEqual([
    {
      line: 2,
      consent: "email",
      applicant: {
        verification_type_id: 1,
        id_number: "9999010101900001",
        full_name: "BUDI CONTOH",
        email: "budi@example.com",
        phone_number: "6281200000001",
      },
      ktp_image: join(path, "..", "ktp.jpg"),
    },
  ]);
});

test("each way in which a spreadsheet ruins a NIK is told apart, by row", async () => {
  const niks = [
    "9.99901E+15",
    "9,99901E+15",
    "9.999.010.101.900.000",
    '"9,999,010,101,900,010"',
    "9999010101900001.0",
    "999901010190000",
    "#N/A",
    "################",
    '"9999010101900001"x',
    "'9999010101900011",
    "9.999.010.101.900.012",
    "9999 0101 0190 0013",
    '="9999010101900014"',
  ];
  const text = [header, ...niks.map((nik) => `${nik};${person}`)].join("\n");
  const { report, bad } = await check(text);
  expect(bad).toEqual([
    [2, "nik_scientific"],
    [3, "nik_scientific"],
    [4, "nik_rounded"],
    [5, "nik_rounded"],
    [6, "nik_decimal"],
    [7, "nik_short"],
    [8, "spreadsheet_error"],
    [9, "spreadsheet_error"],
    [10, "stray_quote"],
  ]);
  expect(report).toMatchObject({ rows: 13, good: 4, bad: 9 });
  expect(report.notes).toMatchObject([
    { code: "nik_apostrophe", rows: 1, firstLine: 11 },
    { code: "nik_was_number", rows: 1, firstLine: 12 },
  ]);
});

test("a workbook's number cells: whole ones pass, rounded ones do not", async () => {
  const cell = (value: string, type = "inlineStr") =>
    type === "n" ? `<c><v>${value}</v></c>` : `<c t="${type}"><is><t>${value}</t></is></c>`;
  const row = (nik: string, phone = "81200000001") =>
    `<row>${cell(nik, "n")}${cell("BUDI")}${cell("b@example.com")}${cell(phone, "n")}${cell("ktp.jpg")}</row>`;
  const names = `<row>${header
    .split(";")
    .map((name) => cell(name))
    .join("")}</row>`;
  const rows = [
    row("3171010101900001"),
    row("3171010101900010"),
    row("3.17101010190001E+15"),
    row("9.1E15"),
  ];
  const { report, bad } = await check(workbookFile(names + rows.join("")));
  expect(bad).toEqual([
    [3, "nik_rounded"],
    [4, "nik_rounded"],
    [5, "nik_scientific"],
  ]);
  expect(report.notes.map(({ code }) => code)).toEqual(["nik_was_number", "phone_zero_lost"]);
});

test("a CSV column that was rounded as a whole is refused as a whole", async () => {
  const rows = [10, 20, 30, 40].map((end) => `99990101019000${end};${person}`);
  await expect(check([header, ...rows].join("\n"))).rejects.toMatchObject({
    code: "rounded_column",
  });
  const whole = [...rows, `9999010101900041;${person}`];
  expect((await check([header, ...whole].join("\n"))).report.good).toBe(5);
});

test("the same person twice is told with the other line; another type is another verification", async () => {
  const rows = ["1;9999010101900001", "2;9999010101900001", "1;9999-0101-0190-0001"];
  const text = [`Jenis;${header}`, ...rows.map((row) => `${row};${person}`)].join("\n");
  const seen: string[] = [];
  await open(text).file.check({
    onBadRow: ({ line, problems }) => seen.push(`${line}: ${problems[0]?.message}`),
  });
  expect(seen).toEqual(["4: The same person and type as in line 2; it would be paid for twice."]);
});

test("what the client refuses is told by field, with the images on the disk, and never a value", async () => {
  const text = [
    header,
    "9999010101900001;;nowhere;12;lost.jpg",
    "12;BUDI;budi@example.com;081200000001;people",
    "a;b;c;d;e;f",
  ].join("\n");
  const told: unknown[] = [];
  const bad = await open(text).file.check({ onBadRow: ({ problems }) => told.push(problems) });
  expect(bad.problems).toEqual({ missing: 1, invalid: 2, unreadable_file: 1, too_many_cells: 1 });
  expect(told).toMatchObject([
    [
      { field: "ktp_image", code: "unreadable_file" },
      { field: "full_name", code: "missing" },
      { field: "email", code: "invalid" },
      { field: "phone_number", code: "invalid" },
    ],
    [
      { field: "ktp_image", code: "invalid" },
      { field: "id_number", code: "invalid" },
    ],
    [{ code: "too_many_cells" }],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/nowhere|lost\.jpg|9999|BUDI/);
});

test("the way of consent: named, or what the row brings; proof is never left out unsaid", async () => {
  copyFileSync(specimenPath("consent-form-specimen.pdf"), "/tmp/proofylink-form.pdf");
  const rows = [
    ["", ""],
    ["Email", ""],
    ["", "/tmp/proofylink-form.pdf"],
    ["uploaded", "/tmp/proofylink-form.pdf"],
    ["email", "/tmp/proofylink-form.pdf"],
    ["upload", ""],
    ["fax", ""],
  ];
  const text = rows.map(
    ([consent, form], at) => `999901010190000${at + 1};${person};${consent};${form}`,
  );
  const { report, bad } = await check([`${header};consent;Form Persetujuan`, ...text].join("\n"));
  expect(report.consent).toEqual({ email: 2, own: 0, upload: 2 });
  expect(bad).toEqual([
    [6, "ambiguous_consent"],
    [7, "missing"],
    [8, "unknown_consent"],
  ]);
});

test("JSON Lines: each line has its own keys, and a NIK must be text", async () => {
  const budi = {
    id_number: "9999010101900001",
    full_name: "BUDI CONTOH",
    email: "budi@example.com",
    phone_number: "081200000001",
    ktp_image: "ktp.jpg",
    consent_metadata: {
      user_agent: "ContohBrowser/1.0",
      ip_address: "192.0.2.10",
      device_type: "desktop",
      browser_info: "ContohBrowser 1.0",
      os: "Linux",
      timestamp: "2026-03-06T16:00:00+08:00",
    },
  };
  const { email: _, ...withoutEmail } = budi;
  const rows = [budi, { ...budi, id_number: 9999010101900002 }, withoutEmail];
  const { report, bad } = await check(rows.map((row) => JSON.stringify(row)).join("\n"));
  expect(report.consent).toEqual({ email: 0, own: 1, upload: 0 });
  expect(bad).toEqual([
    [2, "invalid"],
    [3, "missing"],
  ]);
});

test("a file that changed after its check is not sent", async () => {
  const { path, file } = open(`${header}\n9999010101900001;${person}\n`);
  await file.check();
  utimesSync(path, new Date(), new Date(0));
  await expect(Array.fromAsync(file.rows())).rejects.toMatchObject({ code: "changed" });
});
