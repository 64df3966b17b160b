// A few mutants of each side, so that what tries them cannot rot. All of them: npm run contracts:mutants.
import { beforeAll, expect, test } from "vitest";
import { harmful, harmless } from "./catalogue/catalogue.ts";
import type { Verdict } from "./judging/verdict.ts";
import { redLayers } from "./report/totals.ts";
import { tryAll } from "./try-all.ts";

const expected = {
  S27: ["lint", "vendor parity", "spec fit"],
  P01: ["provider pact"],
  C02: ["consumer pact", "client tests"],
  N07: [],
};
let verdicts: readonly Verdict[];

beforeAll(async () => {
  const sample = [...harmful, ...harmless].filter(({ id }) => id in expected);
  // The controls among them show that the layers are green by themselves.
  verdicts = await tryAll(sample, { workers: 1, unmutatedFirst: false });
}, 300_000);

test.each(Object.entries(expected))("%s turns these red, and perhaps more: %s", (id, layers) => {
  const verdict = verdicts.find((one) => one.id === id);
  expect(verdict?.findings.length).toBeGreaterThan(0);
  const red = verdict === undefined ? [] : redLayers(verdict);
  if (layers.length === 0) expect(red).toEqual([]);
  else expect(red).toEqual(expect.arrayContaining(layers));
});
