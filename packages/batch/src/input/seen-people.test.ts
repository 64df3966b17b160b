import fc from "fast-check";
import { expect, test } from "vitest";
import { SeenPeople } from "./seen-people.ts";

const people = fc.array(
  fc.record({
    id_number: fc.oneof(
      fc.stringMatching(/^\d{16}$/),
      fc
        .integer({ min: 1, max: 40 })
        .map((serial) => `99990101019${String(serial).padStart(5, "0")}`),
    ),
    verification_type_id: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 300 },
);

test("says of each person and type the line in which they were first seen, as a Map would", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const seen = new SeenPeople();
      const map = new Map<string, number>();
      rows.forEach((person, line) => {
        const key = `${person.id_number} ${person.verification_type_id}`;
        expect(seen.lineOf(person, line)).toBe(map.get(key));
        if (!map.has(key)) map.set(key, line);
      });
    }),
  );
});

test("forgets nobody while it grows", () => {
  const seen = new SeenPeople();
  const person = (at: number) => ({ id_number: String(10 ** 15 + at), verification_type_id: 1 });
  for (let at = 0; at < 20_000; at += 1) expect(seen.lineOf(person(at), at)).toBeUndefined();
  for (let at = 0; at < 20_000; at += 1) expect(seen.lineOf(person(at), -1)).toBe(at);
});
