import { array, assert, asyncProperty, integer, nat, record } from "fast-check";
import { expect, test } from "vitest";
import { IdleClock } from "../idle-clock.ts";
import { VerificationService } from "../verification-service.ts";

/** What others do before a page is read. */
interface Change {
  readonly inserts: number;
  readonly removals: number;
  readonly where: number;
}

/** Reads a list that changes before each page, as far as there are changes. */
async function readWhile(count: number, per_page: number, changes: readonly Change[]) {
  await using service = await VerificationService.start(new IdleClock());
  for (let number = 0; number < count; number += 1) service.add(`EMP-${number}`, []);
  const before = service.codes;
  let page = 0;
  service.instead = () => {
    const { inserts, removals, where } = changes[page] ?? { inserts: 0, removals: 0, where: 0 };
    page += 1;
    for (let i = 0; i < inserts; i += 1) service.add(`NEW-${page}-${i}`, []);
    for (let i = 0; i < removals; i += 1) {
      const { codes } = service;
      service.remove(codes[where % codes.length] as string);
    }
    return undefined;
  };
  const rows = await Array.fromAsync(service.client().list({ per_page }));
  const stayed = before.filter((code) => service.codes.includes(code));
  return { found: rows.map((row) => row.reference_code), stayed };
}

test("no row comes twice and none that was there is missed while others are created", async () => {
  const changes = array(record({ inserts: nat(9), removals: nat(0), where: nat() }));
  await assert(
    asyncProperty(nat(30), integer({ min: 1, max: 5 }), changes, async (count, perPage, made) => {
      const { found, stayed } = await readWhile(count, perPage, made);
      expect(found).toHaveLength(new Set(found).size);
      expect(found).toEqual(expect.arrayContaining(stayed));
      expect(stayed).toHaveLength(count);
    }),
    { numRuns: 50 },
  );
}, 60_000);

test("no row comes twice and none that stays is missed while others are created and removed", async () => {
  // All of it happens in the first of the two times that the list is read.
  const change = record({ inserts: nat(6), removals: nat(2), where: nat() });
  const changes = array(change, { maxLength: 4 });
  const counts = integer({ min: 30, max: 40 });
  await assert(
    asyncProperty(counts, integer({ min: 1, max: 5 }), changes, async (count, perPage, made) => {
      const { found, stayed } = await readWhile(count, perPage, made);
      expect(found).toHaveLength(new Set(found).size);
      expect(found).toEqual(expect.arrayContaining(stayed));
    }),
    { numRuns: 50 },
  );
}, 60_000);
