import { expect, test } from "vitest";
import { Vault } from "./vault.ts";

const key = "a-key-of-a-test-0123456789";
const person = { id_number: "9999010101900001", full_name: "BUDI CONTOH", verification_type_id: 1 };

test("what is sealed shows nothing, and is read with the same key and place only", async () => {
  const vault = await Vault.make(key);
  const sealed = vault.seal(person, "row 1");
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toMatch(/BUDI|9999/);
  expect(vault.open(sealed, "row 1")).toEqual(person);
  expect(() => vault.open(sealed, "row 2")).toThrow();
  const again = await Vault.unlock(key, vault.lock);
  expect(again.open(sealed, "row 1")).toEqual(person);
  expect(vault.seal(person, "row 1")).not.toBe(sealed);
});

test("a changed byte is noticed", async () => {
  const vault = await Vault.make(key);
  const bytes = Buffer.from(vault.seal(person, "row 1"), "base64url");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => vault.open(bytes.toString("base64url"), "row 1")).toThrow();
});

test.each([
  [undefined, "missing_key"],
  ["", "missing_key"],
  ["too short", "weak_key"],
  ["another-key-of-a-test-01234", "wrong_key"],
])("the key %j is refused: %s", async (given, code) => {
  const { lock } = await Vault.make(key);
  await expect(Vault.unlock(given, lock)).rejects.toMatchObject({ name: "BatchError", code });
});

test("a person is recognised by NIK and type, under this journal's key only", async () => {
  const [one, other] = [await Vault.make(key), await Vault.make(key)];
  expect(one.fingerprint({ ...person, full_name: "Budi" })).toBe(one.fingerprint(person));
  expect(one.fingerprint({ ...person, verification_type_id: 2 })).not.toBe(one.fingerprint(person));
  expect(other.fingerprint(person)).not.toBe(one.fingerprint(person));
});

test("people whom the list shows alike have one likeness", async () => {
  const vault = await Vault.make(key);
  const twin = { id_number: "9999770707900001", full_name: "budi  contoh" };
  expect(vault.likeness(twin)).toBe(vault.likeness(person));
  expect(vault.likeness({ ...twin, full_name: "SITI" })).not.toBe(vault.likeness(person));
});
