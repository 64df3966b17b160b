import { inSandbox, type Mutant } from "./mutant.ts";

const created = "operations/create-verification.ts";
const detail = "operations/verification-detail.ts";
const list = "operations/list-verifications.ts";

/** A provider that answers in another form than the spec says. */
export const providerAnswers: readonly Mutant[] = [
  {
    id: "P01",
    side: "provider",
    title: "the reference code of a create has another name",
    effect: "Whoever reads reference_code gets undefined, after paying.",
    edits: [
      inSandbox(
        created,
        "const data = {\n    reference_code,",
        "const data = {\n    referenceCode: reference_code,",
      ),
    ],
  },
  {
    id: "P02",
    side: "provider",
    title: "null for a required name, after an uploaded consent only",
    effect: "Code that prints the name crashes on some verifications.",
    edits: [
      inSandbox(
        detail,
        "name: row.full_name,",
        `name: row.consent_route === "upload-consent" ? (null as never) : row.full_name,`,
      ),
    ],
  },
  {
    id: "P03",
    side: "provider",
    title: "a create answers a status that nobody has documented",
    effect: "Programs that know the documented statuses do not know what to do.",
    edits: [
      inSandbox(
        created,
        "const data = {\n    reference_code,\n    status,",
        `const data = {\n    reference_code,\n    status: status.replace("ocr_verification", "queued"),`,
      ),
    ],
  },
  {
    id: "P04",
    side: "provider",
    title: "dates as the database writes them",
    effect: "Parsers of RFC 3339 fail; others read local time.",
    edits: [
      inSandbox(
        "clock.ts",
        `.toISOString().replace("Z", "000Z")`,
        `.toISOString().slice(0, 19).replace("T", " ")`,
      ),
    ],
  },
  {
    id: "P05",
    side: "provider",
    title: "dates without an offset",
    effect: "They are read as local time, seven hours off.",
    edits: [inSandbox("clock.ts", `.replace("Z", "000Z")`, `.replace("Z", "000")`)],
  },
  {
    id: "P06",
    side: "provider",
    title: "the last page's number is missing",
    effect: "Paging never ends, or ends too early.",
    edits: [inSandbox(list, "      last_page: last,\n", "")],
  },
  {
    id: "P07",
    side: "provider",
    title: "the token balance is text",
    effect: `"10" < "9": a budget check decides wrongly.`,
    edits: [
      inSandbox(
        "operations/get-token-balance.ts",
        "token: await balanceOf(database)",
        "token: String(await balanceOf(database))",
      ),
    ],
  },
  {
    id: "P08",
    side: "provider",
    title: "JSON is said to be HTML",
    effect: "Clients that look at the type refuse every answer.",
    edits: [
      inSandbox(
        "http/write-answer.ts",
        `"content-type": "application/json"`,
        `"content-type": "text/html"`,
      ),
    ],
  },
  {
    id: "P09",
    side: "provider",
    title: "errors of the framework are said to be text",
    effect: "Clients that parse by type show raw JSON to people.",
    edits: [
      inSandbox(
        "http/answer.ts",
        "return { status, headers, body: { message } };",
        `return { status, headers: { "content-type": "text/plain", ...headers }, body: { message } };`,
      ),
    ],
  },
  {
    id: "P10",
    side: "provider",
    title: "refusals say `error` instead of `message`",
    effect: "Insufficient tokens can no longer be told from other refusals.",
    edits: [
      inSandbox(
        "http/answer.ts",
        `body: { status: "fail", message, ...more }`,
        `body: { status: "fail", error: message, ...more }`,
      ),
    ],
  },
  {
    id: "P11",
    side: "provider",
    title: "errors come as a list instead of by field",
    effect: "Forms cannot show a message beside its field.",
    edits: [
      inSandbox(
        created,
        "return fail(422, first, { errors });",
        "return fail(422, first, { errors: Object.values(errors).flat() });",
      ),
    ],
  },
  {
    id: "P12",
    side: "provider",
    title: "a verification that does not exist is 200 with null",
    effect: "Code that trusts the status reads members of null.",
    edits: [
      inSandbox(
        "operations/get-verification.ts",
        `return fail(404, "Data not found.");`,
        `return successInJson("Data not found.", "null");`,
      ),
    ],
  },
  {
    id: "P13",
    side: "provider",
    title: "a create is answered with 200",
    effect: "Code that looks for 201 takes a paid create for a failed one and repeats it.",
    edits: [
      inSandbox(
        created,
        `"Verification created successfully.", data, 201)`,
        `"Verification created successfully.", data, 200)`,
      ),
    ],
  },
  {
    id: "P14",
    side: "provider",
    title: "another method is refused without saying which are allowed",
    effect: "Tools cannot tell what to use instead; HTTP asks for it.",
    edits: [
      inSandbox(
        "http/handle-api.ts",
        "return framework(405, message, { allow });",
        "return framework(405, message);",
      ),
    ],
  },
  {
    id: "P15",
    side: "provider",
    title: "DELETE is answered like GET",
    effect: "Somebody believes that a verification was deleted.",
    edits: [
      inSandbox(
        "http/handle-api.ts",
        `request.method === "HEAD" ? "GET"`,
        `request.method === "HEAD" || request.method === "DELETE" ? "GET"`,
      ),
    ],
  },
  {
    id: "P16",
    side: "provider",
    title: "rows of the list carry the whole NIK in one more field",
    effect: "Personal data in every log that keeps list answers.",
    edits: [
      inSandbox(
        list,
        "customer_id_number: maskNik(row.id_number),",
        "customer_id_number: maskNik(row.id_number),\n    customer_nik: row.id_number,",
      ),
    ],
  },
  {
    id: "P17",
    side: "provider",
    title: "the list does not mask the NIK",
    effect: "Personal data of everybody on every page.",
    edits: [
      inSandbox(
        list,
        "customer_id_number: maskNik(row.id_number),",
        "customer_id_number: row.id_number,",
      ),
    ],
  },
  {
    id: "P18",
    side: "provider",
    title: "the mask shows six digits instead of four",
    effect: "Birth dates begin to show, and reconcile() no longer finds lost creates.",
    edits: [
      inSandbox("operations/mask-nik.ts", "characters.slice(0, 4)", "characters.slice(0, 6)"),
    ],
  },
  {
    id: "P19",
    side: "provider",
    title: "a refusal repeats the e-mail address",
    effect: "Personal data in error logs.",
    edits: [
      inSandbox(
        "validation/rules.ts",
        "(emailForm.test(value as string) ? undefined : messages.email())",
        "(emailForm.test(value as string) ? undefined : `${messages.email()} (${value})`)",
      ),
    ],
  },
  {
    id: "P20",
    side: "provider",
    title: "a wrong access token is repeated",
    effect: "Secrets in error logs.",
    edits: [
      inSandbox(
        "http/handle-api.ts",
        `return framework(401, "Unauthenticated.");`,
        "return framework(401, `Unauthenticated: ${request.headers.authorization}`);",
      ),
    ],
  },
];
