import { expect, test } from "vitest";
import { mapColumns, requireColumns } from "./map-columns.ts";

const english = [
  "id_number",
  "full_name",
  "email",
  "phone_number",
  "ktp_image",
  "verification_type_id",
];

test("the API's own names need nothing told", () => {
  const { understood, ignored } = mapColumns(english);
  expect({ understood, ignored }).toEqual({ understood: [], ignored: [] });
});

test.each([
  [["NIK", "Nama Lengkap", "E-Mail", "No. HP", "Foto KTP"]],
  [["No KTP", "NAMA", "Alamat Email", "Nomor WhatsApp", "file_ktp"]],
  [["National ID", "Name", "email address", "Mobile Number", "KTP photo"]],
])("%j are understood, and that is told", (names) => {
  const { columns, understood } = mapColumns(names);
  expect(Object.keys(columns)).toEqual(english.slice(0, 5));
  expect(understood.length).toBeGreaterThanOrEqual(4);
});

test("columns that mean nothing here are told as left out", () => {
  expect(mapColumns([...english, "Departemen", ""]).ignored).toEqual(["Departemen"]);
});

test("a field's own name goes before another; two others are not chosen among", () => {
  expect(mapColumns([...english, "No HP"]).ignored).toEqual(["No HP"]);
  const twoPhones = ["NIK", "Nama", "Email", "No HP", "Telepon", "Foto KTP"];
  expect(() => mapColumns(twoPhones)).toThrow(/phone_number: “No HP”, “Telepon”\. Say which/);
  expect(mapColumns(twoPhones, { phone_number: "Telepon" }).ignored).toEqual(["No HP"]);
});

test("“KTP” may be the number or the photo: refused, unless both are known", () => {
  const names = ["KTP", "Nama", "Email", "No HP", "Foto KTP"];
  expect(() => mapColumns(names)).toThrow("may be id_number or ktp_image");
  expect(mapColumns(names, { id_number: "KTP" }).columns.id_number).toBe("KTP");
  expect(mapColumns([...names, "NIK"]).ignored).toEqual(["KTP"]);
});

test.each([
  ["a column that is not there", { id_number: "Nope" }, /no column of the name/],
  ["a field that is not there", { nik: "NIK" }, /There is no field “nik”/],
])("refuses a given %s", (_what, given, message) => {
  expect(() => mapColumns(english, given)).toThrow(message);
});

test("two columns of one name are told apart by nobody", () => {
  expect(() => mapColumns([...english, "x", "x"])).toThrow("Two columns are called “x”");
});

test("a first row that is a person's is not repeated", () => {
  const person = ["9999010101900001", "BUDI CONTOH", "budi@example.com"];
  expect(() => mapColumns(person)).toThrow(/^The first row does not name the columns/);
  const digits = ["NIK", "9999010101900001", "b@example.com"];
  const map = mapColumns(digits);
  expect(() => requireColumns(map, digits, [])).toThrow(/It has: “NIK”, \(a name with digits/);
});

test("a missing column is told, with how to say which it is", () => {
  const names = ["NIK", "Nama", "Email", "Foto KTP"];
  expect(() => requireColumns(mapColumns(names), names, ["verification_type_id"])).toThrow(
    "no column for phone_number. It has: “NIK”, “Nama”, “Email”, “Foto KTP”. If one of them is meant, say so, as phone_number=COLUMN.",
  );
});
