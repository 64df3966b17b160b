import type { CatalogueEntry } from "./scenario.ts";

/** Suffixes 0001 to 0199: the check runs and ends in one way or another. */
export const results: readonly CatalogueEntry[] = [
  {
    name: "completed",
    suffix: "0001",
    description: "Completes; score and level follow from the NIK, so people differ.",
  },
  {
    name: "completed-a",
    suffix: "0010",
    description: "Completes with score 94, level A.",
    ends: { status: "completed", score: 94, level: "A" },
  },
  {
    name: "completed-b",
    suffix: "0011",
    description: "Completes with score 82, level B.",
    ends: { status: "completed", score: 82, level: "B" },
  },
  {
    name: "completed-c",
    suffix: "0012",
    description: "Completes with score 71, level C.",
    ends: { status: "completed", score: 71, level: "C" },
  },
  {
    name: "completed-d",
    suffix: "0013",
    description: "Completes with score 53, level D.",
    ends: { status: "completed", score: 53, level: "D" },
  },
  {
    name: "completed-e",
    suffix: "0014",
    description: "Completes with score 27, level E.",
    ends: { status: "completed", score: 27, level: "E" },
  },
  {
    name: "same-score-level-c",
    suffix: "0015",
    description: "Completes with score 63, level C: the letter does not follow from the number.",
    ends: { status: "completed", score: 63, level: "C" },
  },
  {
    name: "same-score-level-d",
    suffix: "0016",
    description: "Completes with score 63, level D: the letter does not follow from the number.",
    ends: { status: "completed", score: 63, level: "D" },
  },
  {
    name: "lowest-score",
    suffix: "0017",
    description: "Completes with score 0, level E: a score that code may take for a missing one.",
    ends: { status: "completed", score: 0, level: "E" },
  },
  {
    name: "highest-score",
    suffix: "0018",
    description: "Completes with score 100, level A.",
    ends: { status: "completed", score: 100, level: "A" },
  },
  {
    name: "no-credit-history",
    suffix: "0020",
    description:
      "Completes for a person whom the credit bureau does not know: lists empty, bureau score null.",
    ends: { status: "completed", score: 58, creditHistory: false },
  },
  {
    name: "approved-later",
    suffix: "0030",
    description:
      "Completes; a minute later somebody approves, so `final_decision` changes after completion.",
    decision: { value: "approved", afterMs: 60_000 },
  },
  {
    name: "rejected-later",
    suffix: "0031",
    description:
      "Completes; a minute later somebody rejects, so `final_decision` changes after completion.",
    decision: { value: "rejected", afterMs: 60_000 },
  },
  {
    name: "report-stays-processing",
    suffix: "0040",
    description: "Completes; both PDF reports answer `processing` for ever.",
    reports: "processing",
  },
  {
    name: "slow-check",
    suffix: "0050",
    description: "Completes; every state lasts ten times as long as usual.",
    slowness: 10,
  },
  {
    name: "ocr-mismatch",
    suffix: "0100",
    description:
      "Fails: the KTP is not the one of the NIK. The three parts of `analysis` are null.",
    ends: { status: "failed", failedMessage: "OCR data mismatch" },
  },
  {
    name: "stays-in-data-collection",
    suffix: "0110",
    description: "Never ends: stays in `on_data_collection`.",
    ends: { status: "stays", in: "on_data_collection" },
  },
  {
    name: "stays-in-unknown-status",
    suffix: "0111",
    description: "Never ends: stays in `manual_review`, a status that no page of the vendor names.",
    ends: { status: "stays", in: "manual_review" },
  },
];
