import { expect, test } from "vitest";
import { person } from "../test/applicant.ts";
import { listOf } from "../test/list-of.ts";
import { clientOf, lostCreate as lostAt, named } from "../test/lost-creates.ts";
import { type LostCreate, likenessOf, type ReconcileManyOptions } from "./index.ts";

const now = Date.now();

const lostCreate = (name: string, secondsAgo: number) => lostAt(now, name, secondsAgo);

async function search(url: string, losts: readonly LostCreate[], options?: ReconcileManyOptions) {
  const outcomes = await Array.fromAsync(clientOf(url).reconcileMany(losts, options));
  return Object.fromEntries(
    outcomes.map(({ lost, found, error }) => [
      lost.full_name,
      found?.reference_code ?? error?.code,
    ]),
  );
}

test("many are looked for in one reading of the list, and each has an outcome", async () => {
  const rows = [named("A CONTOH", 3), named("B CONTOH", 4), named("B CONTOH", 5)];
  await using api = await listOf(rows, now);
  const losts = ["A CONTOH", "B CONTOH", "C CONTOH"].map((name) => lostCreate(name, 30));
  expect(await search(api.url, losts, { readAfterSeconds: [1, 2], per_page: 100 })).toEqual({
    "A CONTOH": "EMP-3",
    "B CONTOH": "ambiguous_match",
    "C CONTOH": "outcome_unknown",
  });
  expect(api.received.map(({ url }) => url)).toEqual([
    "/api/v1/external/verifications?per_page=100&page=1",
    "/api/v1/external/verifications?per_page=100&page=1",
  ]);
});

test("once all are found nothing more is read, and none is nothing to read for", async () => {
  await using api = await listOf([named("A CONTOH", 3)], now);
  await search(api.url, [lostCreate("A CONTOH", 30)]);
  await search(api.url, []);
  expect(api.received).toHaveLength(1);
});

test("a row that fits two of the lost creates is given to neither", async () => {
  await using api = await listOf([named("A CONTOH", 3)], now);
  const losts = [lostCreate("A CONTOH", 30), lostCreate("a. contoh", 20)];
  expect(await search(api.url, losts)).toEqual({
    "A CONTOH": "ambiguous_match",
    "a. contoh": "ambiguous_match",
  });
});

test("one person's creates of the four types are told apart by the list's names of these", async () => {
  const rows = [
    "Rekrutment/Screening Karyawan",
    "Screening Sewa Mobil/Motor",
    "Verifikasi Calon Pelanggan/Mitra",
    "Screening Tenant (Kos/Kontrakan)",
  ].map((verification_type_name, nth) => ({
    ...named("A CONTOH", nth + 1),
    verification_type_name,
  }));
  await using api = await listOf(rows, now);
  const losts = [4, 3, 2, 1].map((verification_type_id) => ({
    ...lostCreate("A CONTOH", 30),
    verification_type_id,
  }));
  const outcomes = await Array.fromAsync(clientOf(api.url).reconcileMany(losts));
  const found = outcomes.map(({ lost, found }) => [lost.verification_type_id, found]);
  expect(Object.fromEntries(found)).toMatchObject({
    1: { reference_code: "EMP-1" },
    2: { reference_code: "EMP-2" },
    3: { reference_code: "EMP-3" },
    4: { reference_code: "EMP-4" },
  });
});

test("what is too far back to be read takes no verdict from the others", async () => {
  const rows = Array.from({ length: 300 }, (_, index) => named("SITI CONTOH", index));
  await using api = await listOf([...rows, named("OLD CONTOH", 3_000)], now, 1);
  const losts = [lostCreate("SITI CONTOH LAIN", 20), lostCreate("OLD CONTOH", 3_010)];
  const outcomes = await Array.fromAsync(
    clientOf(api.url).reconcileMany(losts, { readAfterSeconds: [1] }),
  );
  const checked = outcomes.map(({ error }) => error && "checkedUntil" in error);
  expect(checked).toEqual([true, false]);
});

test("people of one likeness look the same in the list", () => {
  const other = { id_number: "9999999901900001", full_name: "budi-contoh" };
  expect(likenessOf(person)).toBe("9999********0001 BUDICONTOH");
  expect(likenessOf(other)).toBe(likenessOf(person));
  expect(likenessOf({ ...other, full_name: "SITI" })).not.toBe(likenessOf(person));
});
