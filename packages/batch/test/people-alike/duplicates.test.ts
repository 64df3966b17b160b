import { expect, test, vi } from "vitest";
import { peopleRows, personRow } from "../people.ts";
import { resultsOf, setStage } from "../stage.ts";

vi.setConfig({ testTimeout: 60_000 });

/** People whose NIKs look the same behind the mask, of one name. */
const alike = [1, 2, 3].map((number) =>
  personRow(number, { full_name: "BUDI CONTOH", id_number: `99990${number}0101900001` }),
);

test("the same person twice in a file, and in another file later, is told and not sent", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  const twice = { ...personRow(1), line: 9 };
  expect(await batch.add([personRow(1), personRow(2), twice], { file: "a.csv" })).toEqual({
    added: 2,
    known: 0,
    again: 0,
    duplicates: 1,
  });
  await batch.run({ wait: false });
  expect(await batch.add([personRow(1)], { file: "b.csv" })).toMatchObject({ duplicates: 1 });
  expect(await batch.add([personRow(1), personRow(2), twice], { file: "a.csv" })).toEqual({
    added: 0,
    known: 2,
    again: 0,
    duplicates: 1,
  });
  await batch.run({ wait: false });
  const results = await resultsOf(batch);
  expect(results.slice(2)).toMatchObject([
    { file: "a.csv", line: 9, state: "duplicate", duplicate_of: { file: "a.csv", line: 2 } },
    { file: "b.csv", line: 2, state: "duplicate", duplicate_of: { file: "a.csv", line: 2 } },
  ]);
  expect((await stage.sandbox.ledger.read()).requestsOnWire).toBe(2);
});

test("another type for the same person is no duplicate", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  const rows = [personRow(1), { ...personRow(1, { verification_type_id: 3 }), line: 3 }];
  expect(await batch.add(rows)).toMatchObject({ added: 2 });
});

test("while one is unknown, those whom the list shows alike wait, and others go on", async () => {
  await using stage = await setStage({
    faults: { rules: [{ fault: "drop-after-read", when: { method: "POST", nth: 1 } }] },
  });
  await using batch = await stage.open();
  await batch.add([...alike, personRow(7)]);
  expect(await batch.run({ concurrency: 1, wait: false })).toMatchObject({
    end: "done",
    rows: { unknown: 1, pending: 2, created: 1 },
    held: 2,
  });
  await batch.resolve({ line: 2 }, "give up");
  expect(await batch.run({ wait: false })).toMatchObject({
    end: "done",
    rows: { given_up: 1, created: 3 },
    held: 0,
    tokens: { spent: 3, maybe: 1 },
  });
});

test("those whom the list shows alike are never under way together, so what is found is surely theirs", async () => {
  await using stage = await setStage({
    latency: 30,
    faults: { rules: [{ fault: "drop-after-commit", when: { method: "POST" }, times: 3 }] },
  });
  await using batch = await stage.open();
  await batch.add(alike);
  expect(await batch.run({ wait: false })).toMatchObject({ end: "done", rows: { created: 3 } });
  const results = await resultsOf(batch);
  expect(results.every(({ recovered }) => recovered)).toBe(true);
  for (const [number, { reference_code }] of results.entries()) {
    const detail = await stage.client.verifications.get(reference_code ?? "");
    expect(detail.customer.id_number).toBe(alike[number]?.applicant.id_number);
  }
});

test("a person settles what is unknown: with the code of what is there, of that person only", async () => {
  await using stage = await setStage({
    faults: { rules: [{ fault: "drop-after-read", when: { method: "POST", nth: [1, 2] } }] },
  });
  await using batch = await stage.open();
  await batch.add(peopleRows(3));
  await batch.run({ concurrency: 1, wait: false });
  const code = (await resultsOf(batch))[2]?.reference_code ?? "";
  await expect(batch.resolve({ line: 2 }, { created: code })).rejects.toMatchObject({
    code: "other_person",
  });
  await expect(batch.resolve({ line: 4 }, "resend")).rejects.toMatchObject({ code: "not_unknown" });
  const { reference_code } = await stage.createByHand(personRow(1));
  await batch.resolve({ line: 2 }, { created: reference_code });
  await batch.resolve({ line: 3, file: "" }, "resend");
  expect(await batch.run()).toMatchObject({ end: "done", rows: { finished: 3 } });
  expect((await resultsOf(batch))[0]).toMatchObject({ reference_code });
});

test("the verification of another row does not settle one, though both are of the same person", async () => {
  await using stage = await setStage({
    faults: { rules: [{ fault: "drop-after-read", when: { method: "POST", nth: 2 } }] },
  });
  await using batch = await stage.open();
  await batch.add([personRow(1), { ...personRow(1, { verification_type_id: 3 }), line: 3 }]);
  await batch.run({ concurrency: 1, wait: false });
  const code = (await resultsOf(batch))[0]?.reference_code ?? "";
  await expect(batch.resolve({ line: 3 }, { created: code })).rejects.toMatchObject({
    code: "code_of_other_row",
    message: expect.stringContaining("line 2"),
  });
});
