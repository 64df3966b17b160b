// The peer "comparator alone": openapi-pact-comparator as it comes, over the usual pact.
import { expect, test } from "vitest";
import { readApiDocument } from "../../api-document.ts";
import { readPact } from "../../pact-file.ts";
import { misfits } from "../../spec-fit/misfits.ts";
import { usualPact } from "./usual-pact.ts";

test("the usual pact fits the spec", async () => {
  expect(await misfits(readApiDocument(), readPact(usualPact))).toEqual([]);
});
