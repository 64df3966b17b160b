import fc from "fast-check";
import { expect, test } from "vitest";
import { type Findings, InputField } from "./input-problem.ts";
import { normalizePhoneNumber, readPhoneNumber } from "./phone-number.ts";

function read(value: unknown) {
  const findings: Findings = { errors: {}, warnings: [] };
  const number = readPhoneNumber(new InputField("phone_number", findings), value);
  const doubts = findings.warnings.map(({ message }) => message.replace(/\. Give .*/, ""));
  return { number, errors: findings.errors.phone_number, doubts };
}

test.for([
  "0812-0000-0000",
  "+62 812 0000 0000",
  "6281200000000",
  "81200000000",
  "006281200000000",
  "62 0812 0000 0000",
  "+62 (0) 812.0000.0000",
  "(0812) 00000000",
  "\u202a+62 812‑0000‑0000\u202c",
  " 081200000000 ",
])("writes %j with the prefix 62", (text) => {
  expect(read(text)).toEqual({ number: "6281200000000", errors: undefined, doubts: [] });
  expect(normalizePhoneNumber(text)).toBe("6281200000000");
});

test("takes the vendor's own sample, 12 digits without a prefix", () => {
  expect(read("823423423423").number).toBe("62823423423423");
});

test.for([
  ["+1 202 555 0100", "has another country's code"],
  ["00441632960000", "has another country's code"],
  ["+0812 0000 0000", "has another country's code"],
  ["62 00812 0000", "has another country's code"],
  ["0812 000", "has 6 digits after 62"],
  ["+62 81200000000000", "has 14 digits after 62"],
  ["0812-0000-ABCD", "is no phone number"],
  ["081200000000/081200000001", "is no phone number"],
  ["0812 0000 0000 ext 1", "is no phone number"],
  ["٠٨١٢٠٠٠٠٠٠٠٠", "is no phone number"],
  ["+", "is no phone number"],
  ["()", "has 0 digits after 62"],
] as const)("refuses %j: %s", ([text, reason]) => {
  const { number, errors } = read(text);
  expect(number).toBeUndefined();
  expect(errors).toEqual([expect.stringContaining(reason)]);
  expect(normalizePhoneNumber(text)).toBeUndefined();
});

test("refuses a number, which lost its zero, and a rounded one", () => {
  expect(read(81200000000).errors).toEqual([expect.stringContaining("numbers lose digits")]);
  expect(read("6.28E+12").errors).toEqual([expect.stringContaining("rounded by a spreadsheet")]);
});

test.for([
  ["0215550100", ["phone_number is no mobile number"]],
  ["08120000", ["phone_number has 7 digits after 62"]],
  ["0812000000000", []],
  ["08120000000001", ["phone_number has 13 digits after 62"]],
] as const)("takes %s with the doubts %j", ([text, doubts]) => {
  const { number, doubts: found } = read(text);
  expect(number).toBe(`62${text.slice(1)}`);
  expect(found).toEqual(doubts);
});

const writtenNumber = fc
  .tuple(
    fc.constantFrom("", "0", "62", "+62", "0062", "620", "+62 (0)"),
    fc.stringMatching(/^[1-9][0-9]{3,14}$/),
    fc.constantFrom("", " ", "-", "."),
  )
  .map(([prefix, national, separator]) => prefix + national.match(/.{1,4}/g)!.join(separator));

test("writing a number twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(writtenNumber, fc.string()), (text) => {
      const once = normalizePhoneNumber(text);
      if (once !== undefined) expect(normalizePhoneNumber(once)).toBe(once);
    }),
  );
});

test("every accepted number has the form that the spec promises", () => {
  fc.assert(
    fc.property(writtenNumber, (text) => {
      const number = normalizePhoneNumber(text);
      if (number !== undefined) expect(number).toMatch(/^62[0-9]{7,13}$/);
    }),
  );
});
