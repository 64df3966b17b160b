import { inSandbox, type Mutant } from "./mutant.ts";

const list = "operations/list-verifications.ts";

/** A provider whose answers have the right form and say the wrong thing. */
export const providerBehaviour: readonly Mutant[] = [
  {
    id: "P36",
    side: "provider",
    title: "what was created cannot be read until it is completed",
    effect: "The client takes a paid verification for one that does not exist.",
    edits: [
      inSandbox(
        "operations/get-verification.ts",
        "if (row === undefined) return",
        `if (row === undefined || row.status !== "completed") return`,
      ),
    ],
  },
  {
    id: "P37",
    side: "provider",
    title: "every code reads the oldest verification",
    effect: "One person's analysis is shown as another's.",
    edits: [
      inSandbox(
        "operations/get-verification.ts",
        `.where("reference_code", "=", referenceCode)`,
        `.where("reference_code", ">", referenceCode.slice(0, 0))`,
      ),
    ],
  },
  {
    id: "P38",
    side: "provider",
    title: "page one begins with the second page's rows",
    effect: "The newest verifications never show; lost creates are not found.",
    edits: [
      inSandbox(list, "const offset = (page - 1) * perPage;", "const offset = page * perPage;"),
    ],
  },
  {
    id: "P39",
    side: "provider",
    title: "the number of pages is rounded down",
    effect: "The last rows never show.",
    edits: [inSandbox(list, "Math.ceil(total / perPage)", "Math.floor(total / perPage)")],
  },
  {
    id: "P40",
    side: "provider",
    title: "the asked number of rows is ignored",
    effect: "Pages overlap what the client has counted.",
    edits: [inSandbox(list, ".limit(perPage)", ".limit(usualPageSize)")],
  },
  {
    id: "P41",
    side: "provider",
    title: "the search word is ignored",
    effect: "A search for one person shows all others.",
    edits: [inSandbox(list, "if (q === null) {", `if (q === null || q !== "") {`)],
  },
  {
    id: "P42",
    side: "provider",
    title: "a create costs two tokens",
    effect: "Companies pay twice.",
    edits: [
      inSandbox(
        "wallet.ts",
        "if (!(await move(transaction, -1))) return false;",
        "if (!(await move(transaction, -2))) return false;",
      ),
    ],
  },
  {
    id: "P43",
    side: "provider",
    title: "a refused create costs a token",
    effect: "Companies pay for typing errors.",
    edits: [
      inSandbox(
        "operations/create-verification.ts",
        "if (errors !== undefined) return invalid(errors);",
        `if (errors !== undefined) {\n    await context.database.transaction().execute((transaction) => spend(transaction, "none", 0));\n    return invalid(errors);\n  }`,
      ),
    ],
  },
  {
    id: "P44",
    side: "provider",
    title: "a create goes through without tokens",
    effect: "The company owes what it never agreed to.",
    edits: [
      inSandbox(
        "wallet.ts",
        `.where("balance", ">=", -amount)`,
        `.where("balance", ">=", -1_000_000)`,
      ),
    ],
  },
  {
    id: "P45",
    side: "provider",
    title: "a consent that was refused gives no token back",
    effect: "Companies pay for checks that never happened.",
    edits: [
      inSandbox(
        "lifecycle/enter.ts",
        `if (effect === "refund") await refund(`,
        `if (effect === "decide") await refund(`,
      ),
    ],
  },
  {
    id: "P46",
    side: "provider",
    title: "after a yes the person is asked again",
    effect: "The states go backwards; people get mail after mail.",
    edits: [
      inSandbox(
        "lifecycle/journey.ts",
        `export const accepted: Change = { status: "processing" };`,
        `export const accepted: Change = { status: "pending_consent" };`,
      ),
    ],
  },
  {
    id: "P47",
    side: "provider",
    title: "a completed verification fails a minute later",
    effect: "A decision was taken on a result that is gone.",
    edits: [
      inSandbox(
        "lifecycle/journey.ts",
        "      return decisionOn(verification, course);",
        `      return { status: "failed", after: 60 * second, failedMessage: "OCR data mismatch" };`,
      ),
    ],
  },
  {
    id: "P48",
    side: "provider",
    title: "completed without a result",
    effect: "Code that reads the score of a completed verification reads null.",
    edits: [
      inSandbox(
        "lifecycle/journey.ts",
        `return { status: "completed", after: 3 * second, effect: "analyse" };`,
        `return { status: "completed", after: 3 * second };`,
      ),
    ],
  },
  {
    id: "P49",
    side: "provider",
    title: "a failed verification does not say why",
    effect: "Support cannot tell people what to correct.",
    edits: [
      inSandbox(
        "lifecycle/enter.ts",
        "failed_message: change.failedMessage ?? null,",
        "failed_message: null,",
      ),
    ],
  },
  {
    id: "P50",
    side: "provider",
    title: "links to reports never expire",
    effect: "A leaked link shows a person's finances for ever.",
    edits: [
      inSandbox(
        "report-link.ts",
        "return context.clock.now() < Number(expires);",
        "return Number(expires) > 0;",
      ),
    ],
  },
  {
    id: "P51",
    side: "provider",
    title: "the signature of a link is not looked at",
    effect: "Who knows one link can write another and read anybody's report.",
    edits: [
      inSandbox(
        "report-link.ts",
        "if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;",
        "if (given.length > 0 && expected.length > 0 && !timingSafeEqual(expected, expected)) return false;",
      ),
    ],
  },
  {
    id: "P52",
    side: "provider",
    title: "the asked time zone is ignored",
    effect: "People read a wrong hour of expiry.",
    edits: [
      inSandbox(
        "operations/get-report.ts",
        "const offset = timeZone === undefined ? 0 : offsetOf(timeZone, seconds);",
        `const offset = timeZone === undefined ? 0 : offsetOf("UTC", seconds);`,
      ),
    ],
  },
];
