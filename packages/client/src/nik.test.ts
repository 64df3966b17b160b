import fc from "fast-check";
import { expect, test } from "vitest";
import { type Findings, InputField } from "./input-problem.ts";
import { maskNik, readNik } from "./nik.ts";

function read(value: unknown, sandbox = false) {
  const findings: Findings = { errors: {}, warnings: [] };
  const nik = readNik(new InputField("id_number", findings), value, sandbox);
  const doubts = findings.warnings.map(({ message }) => message.replace(/\. Give .*/, ""));
  return { nik, errors: findings.errors.id_number, doubts };
}

test.for([
  "9999010101900001",
  "9999 0101 0190 0001",
  "99.99.01.010190.0001",
  "9999-0101-0190-0001",
  "9999–0101—0190‑0001",
  " 9999010101900001\n",
  "\u200b9999010101900001\u202c",
  "9999\u00a00101\u00a00190\u00a00001",
])(
  "reads 16 digits whatever spaces, dots, dashes and invisible characters stand between: %j",
  (text) => {
    expect(read(text)).toEqual({ nik: "9999010101900001", errors: undefined, doubts: [] });
  },
);

test.for([
  ["999901010190000", "15"],
  ["99990101019000011", "17"],
])("refuses %s and says how many digits it has", ([text, count]) => {
  expect(read(text).errors).toEqual([`id_number has ${count} digits. Give the NIK, 16 digits.`]);
});

test.for([
  "99990101O1900001",
  "٩٩٩٩٠١٠١٠١٩٠٠٠٠١",
  "９９９９０１０１０１９００００１",
  "9999/010101900001",
])("refuses what are not ASCII digits: %s", (text) => {
  expect(read(text).errors).toEqual([
    "id_number has other characters than 0 to 9. Give the NIK, 16 digits.",
  ]);
});

test.for([1234567890123456, 9999010101900001n, 3.17e15])(
  "refuses the number %s and names spreadsheets",
  (value) => {
    const { nik, errors } = read(value);
    expect(nik).toBeUndefined();
    expect(errors).toEqual([
      expect.stringMatching(/must be text: numbers lose digits.*spreadsheets/),
    ]);
  },
);

test.for(["3.17E+15", "3,17123E+15", "9.999e15", "3E+15"])(
  "tells a number that a spreadsheet rounded, %s, from a short NIK",
  (text) => {
    expect(read(text).errors).toEqual([
      expect.stringMatching(/rounded by a spreadsheet.*lost digits/),
    ]);
  },
);

test.for([undefined, null, "", "  ", "\u200b", "\0"])("calls %j missing", (value) => {
  expect(read(value).errors).toEqual(["id_number is missing. Give the NIK, 16 digits."]);
});

test.for([{}, [], true])("refuses %j, which is no text", (value) => {
  expect(read(value).errors).toEqual([expect.stringContaining("must be text")]);
});

const birthDate = "id_number has no birth date in digits 7 to 12";
const serial = "id_number ends in 0000";
const repeated = "id_number repeats one digit";

test.for([
  ["9999010101900001", []],
  ["9999014101900001", []],
  ["9999017112900001", []],
  ["9999012902000001", []],
  ["9999012902010001", [birthDate]],
  ["9999013104900001", [birthDate]],
  ["9999010001900001", [birthDate]],
  ["9999014001900001", [birthDate]],
  ["9999017201900001", [birthDate]],
  ["9999010113900001", [birthDate]],
  ["9899010100900001", [birthDate]],
  ["9999010101900000", [serial]],
  ["9999000000000000", [birthDate, serial]],
  ["9999999999999999", [repeated]],
] as const)("takes %s with the doubts %j", ([text, doubts]) => {
  expect(read(text)).toEqual({ nik: text, errors: undefined, doubts });
});

test.for(["9999010100900001", "9999-9971-0099-0404", "9900004100000001"])(
  "%s, which nobody has, is for a sandbox only, and the refusal does not repeat it",
  (text) => {
    const refused = read(text);
    expect(refused.nik).toBeUndefined();
    expect(refused.errors).toEqual([expect.stringMatching(/scenario.*pass sandbox: true/)]);
    expect(refused.errors?.join()).not.toMatch(/\d{3}|-/);
    expect(read(text, true)).toMatchObject({ nik: text.replaceAll("-", ""), doubts: [birthDate] });
  },
);

test.for(["9999010101900001", "9899010100900001", "9999017200900001", "9999004000900001"])(
  "%s is not of a scenario's form, and passes everywhere",
  (text) => {
    expect(read(text).nik).toBe(text);
  },
);

test("takes the vendor's own samples, whose birth dates do not exist", () => {
  for (const sample of ["1234567890123456", "3171234567890123", "3201000000000001"]) {
    expect(read(sample).nik).toBe(sample);
    expect(read(sample).doubts).toContain(birthDate);
  }
});

test("masks as the API's list does", () => {
  expect(maskNik("9999010101900001")).toBe("9999********0001");
  expect(maskNik("9999-0101-0190-0001")).toBe("9999********0001");
  expect(maskNik("9999********0001")).toBe("9999********0001");
});

test("a mask shows nothing of what is not a NIK, and never more than eight digits", () => {
  for (const text of [
    "",
    "99990101019000012",
    "999901010190000",
    "BUDI CONTOH\n",
    "6281200000000",
  ]) {
    expect(maskNik(text)).toBe("****************");
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(maskNik(text)).toMatch(/^(\d{4}|\*{4})\*{8}(\d{4}|\*{4})$/);
    }),
  );
});
