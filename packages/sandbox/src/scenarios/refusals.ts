import type { CatalogueEntry } from "./scenario.ts";

/** Suffixes 0400 to 0599, named after the HTTP code: the create itself goes wrong. */
export const refusals: readonly CatalogueEntry[] = [
  {
    name: "insufficient-tokens",
    suffix: "0400",
    description: "The create answers 400, as if no token were left. Nothing is created.",
    create: { kind: "refuse", status: 400, message: "Insufficient token balance" },
  },
  {
    name: "type-not-enabled",
    suffix: "0404",
    description:
      "The create answers 404, as for a verification type that is not enabled. Nothing is created.",
    create: { kind: "refuse", status: 404, message: "Data not found" },
  },
  {
    name: "invalid-input",
    suffix: "0422",
    description:
      "The create answers 422 with messages for two fields, whatever was sent. Nothing is created.",
    create: {
      kind: "refuse",
      status: 422,
      message: "id number harus berisi 16 karakter.",
      errors: {
        id_number: ["id number harus berisi 16 karakter."],
        email: ["Format email tidak valid."],
      },
    },
  },
  {
    name: "too-many-attempts",
    suffix: "0429",
    description: "The create answers 429 with `Retry-After: 2`, every time. Nothing is created.",
    create: { kind: "refuse", status: 429, message: "Too Many Attempts.", retryAfter: 2 },
  },
  {
    name: "breaks-before-commit",
    suffix: "0500",
    description: "The create answers 500; nothing is created and no token is spent.",
    create: { kind: "break", committed: false },
  },
  {
    name: "breaks-after-commit",
    suffix: "0501",
    description: "The create answers 500, yet the verification exists and its token is spent.",
    create: { kind: "break", committed: true },
  },
  {
    name: "slow-answer",
    suffix: "0504",
    description: "The create does its work at once and answers 201 only after ten seconds.",
    answerDelayMs: 10_000,
  },
];
