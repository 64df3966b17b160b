import { createdExamples, inExamples, inSpec, type Mutant } from "./mutant.ts";

const verification = "schemas/verification.yaml";
const list = "schemas/verification-list.yaml";

/** Changes of what the spec says about answers. Where the examples could follow, they do. */
export const specAnswers: readonly Mutant[] = [
  {
    id: "S01",
    side: "spec",
    title: "the reference code of a create is renamed, examples too",
    effect: "Whoever reads reference_code gets undefined, after paying.",
    edits: [
      inSpec(
        verification,
        "required: [reference_code, status, consent_method, created_at]\n  properties:\n    reference_code:",
        "required: [referenceCode, status, consent_method, created_at]\n  properties:\n    referenceCode:",
      ),
      ...inExamples(createdExamples, `"reference_code"`, `"referenceCode"`),
    ],
  },
  {
    id: "S02",
    side: "spec",
    title: "the reference code of a create becomes optional",
    effect: "Code that stores it may store nothing.",
    edits: [
      inSpec(
        verification,
        "required: [reference_code, status, consent_method, created_at]",
        "required: [status, consent_method, created_at]",
      ),
    ],
  },
  {
    id: "S03",
    side: "spec",
    title: "the person's name becomes nullable",
    effect: "Code that prints or compares the name crashes on null.",
    edits: [
      inSpec(
        verification,
        `required: [name, phone, id_number]\n  properties:\n    name:\n      type: string`,
        `required: [name, phone, id_number]\n  properties:\n    name:\n      type: [string, "null"]`,
      ),
    ],
  },
  {
    id: "S04",
    side: "spec",
    title: "the open vocabulary of statuses is closed",
    effect: "Users leave out the default branch; the next new status breaks them.",
    edits: [
      inSpec(
        verification,
        "x-extensible-enum:\n    - ocr_verification",
        "enum:\n    - ocr_verification",
      ),
    ],
  },
  {
    id: "S05",
    side: "spec",
    title: "a final status disappears from the vocabulary, examples too",
    effect: "Nobody learns any more that `rejected` ends the waiting.",
    edits: [
      inSpec(verification, "    - cancelled\n    - rejected\n", "    - cancelled\n"),
      ...inExamples(["verifications.every-status"], `"rejected"`, `"expired"`),
    ],
  },
  {
    id: "S06",
    side: "spec",
    title: "timestamps are dates only",
    effect: "Code that computes a waiting time gets whole days.",
    edits: [
      inSpec(
        verification,
        "format: date-time\n  description: UTC with six decimals.",
        "format: date\n  description: UTC with six decimals.",
      ),
    ],
  },
  {
    id: "S07",
    side: "spec",
    title: "timestamps lose their format",
    effect: "Any text may come: dates can no longer be parsed with certainty.",
    edits: [
      inSpec(
        verification,
        "type: string\n  format: date-time\n  description: UTC with six decimals.",
        "type: string\n  description: UTC with six decimals.",
      ),
    ],
  },
  {
    id: "S08",
    side: "spec",
    title: "the token balance is any number",
    effect: "Tokens are counted in whole ones; half a token breaks the accounting.",
    edits: [inSpec("schemas/token.yaml", "type: integer", "type: number")],
  },
  {
    id: "S09",
    side: "spec",
    title: "the token balance is text, example too",
    effect: `"10" < "9": a budget check decides wrongly.`,
    edits: [
      inSpec("schemas/token.yaml", "type: integer", "type: string"),
      ...inExamples(["token-balance.balance"], `"token": 10`, `"token": "10"`),
    ],
  },
  {
    id: "S10",
    side: "spec",
    title: "the credibility score is no longer nullable",
    effect: "The types promise a number; null comes until the verification is completed.",
    edits: [
      inSpec(
        verification,
        `type: [integer, "null"]\n  description: 0 to 100`,
        `type: integer\n  description: 0 to 100`,
      ),
    ],
  },
  {
    id: "S11",
    side: "spec",
    title: "a member of a nullable object is removed",
    effect: "The CLI and every dashboard that shows insights lose them.",
    edits: [
      inSpec("schemas/analysis-credibility.yaml", `    insights:\n      $ref: "#/Insights"\n`, ""),
    ],
  },
  {
    id: "S12",
    side: "spec",
    title: "a member of a nullable object changes its type",
    effect: "Sums over scores become joined text.",
    edits: [
      inSpec(
        "schemas/analysis-credibility.yaml",
        "total:\n      type: number",
        "total:\n      type: string",
      ),
    ],
  },
  {
    id: "S13",
    side: "spec",
    title: "the masked NIK leaves the rows of the list, examples too",
    effect: "A lost create can no longer be found again: reconcile() compares it.",
    edits: [
      inSpec(list, "    - customer_id_number\n", ""),
      inSpec(
        list,
        "    customer_id_number:\n      type: string\n      description: The NIK, masked as its first four digits, eight asterisks and its last four.\n",
        "",
      ),
      ...["0001", "0002", "0003"].map((end) => ({
        ...inSpec(
          "examples/verifications.one-page.json",
          `        "customer_id_number": "9999********${end}",\n`,
          "",
        ),
      })),
    ],
  },
  {
    id: "S14",
    side: "spec",
    title: "a $ref of the list leads to another schema",
    effect: "created_at of a row may be null, and is any text.",
    edits: [
      inSpec(
        list,
        "created_at:\n      $ref: verification.yaml#/Timestamp",
        "created_at:\n      $ref: verification.yaml#/FinalDecision",
      ),
    ],
  },
  {
    id: "S15",
    side: "spec",
    title: "the last page's number becomes optional",
    effect: "Paging never ends, or ends too early.",
    edits: [
      inSpec(
        list,
        "required: [current_page, from, last_page, path, per_page, to, total, q]",
        "required: [current_page, from, path, per_page, to, total, q]",
      ),
    ],
  },
  {
    id: "S16",
    side: "spec",
    title: "the analysis is no longer always there",
    effect: "detail.analysis.credibility throws where analysis is missing.",
    edits: [
      inSpec(
        verification,
        "required: [verification, customer, analysis]",
        "required: [verification, customer]",
      ),
    ],
  },
  {
    id: "S17",
    side: "spec",
    title: "the link of a report loses its format",
    effect: "What is fetched may be a path or no address at all.",
    edits: [
      inSpec(
        "schemas/report.yaml",
        `type: [string, "null"]\n      format: uri`,
        `type: [string, "null"]`,
      ),
    ],
  },
  {
    id: "S18",
    side: "spec",
    title: "a list that is always empty may hold anything",
    effect: "Whoever relied on its emptiness gets rows of unknown meaning.",
    edits: [
      inSpec(
        "schemas/report.yaml",
        "description: Always empty.\n      maxItems: 0\n",
        "description: Always empty.\n",
      ),
    ],
  },
  {
    id: "S19",
    side: "spec",
    title: "errors by field are one text each, examples too",
    effect: "Forms that show the first message show its first letter.",
    edits: [
      inSpec(
        "schemas/envelope.yaml",
        "additionalProperties:\n    type: array\n    items:\n      type: string",
        "additionalProperties:\n    type: string",
      ),
      inSpec(
        "examples/error.invalid-input.json",
        `["id number harus berisi 16 karakter."]`,
        `"id number harus berisi 16 karakter."`,
      ),
      inSpec(
        "examples/error.invalid-input.json",
        `["Format email tidak valid."]`,
        `"Format email tidak valid."`,
      ),
    ],
  },
  {
    id: "S20",
    side: "spec",
    title: "an error need not say anything",
    effect: "Insufficient tokens are told from other refusals by the message alone.",
    edits: [
      inSpec(
        "schemas/envelope.yaml",
        "description: An error in the API's own envelope.\n  required: [status, message]",
        "description: An error in the API's own envelope.\n  required: [status]",
      ),
    ],
  },
];
