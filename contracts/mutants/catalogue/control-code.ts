import { inClient, inSandbox, type Mutant } from "./mutant.ts";

const list = "operations/list-verifications.ts";

/** Providers that keep the spec in another way than today's sandbox. */
export const providerControls: readonly Mutant[] = [
  {
    id: "N18",
    side: "provider",
    title: "an optional member of an answer is left out",
    effect: "The spec calls it optional.",
    edits: [
      inSandbox(
        "operations/get-report.ts",
        `kind === "credit" ? { errors: {} } : {};`,
        `kind === "credit" ? {} : {};`,
      ),
    ],
  },
  {
    id: "N19",
    side: "provider",
    title: "the list has the oldest first",
    effect: "The order is not documented.",
    edits: [inSandbox(list, `.orderBy("id", "desc")`, `.orderBy("id", "asc")`)],
  },
  {
    id: "N20",
    side: "provider",
    title: "answers come a little later",
    effect: "No time is promised.",
    edits: [
      inSandbox(
        "http/server.ts",
        "const delay = served.latency + (answer.delay ?? 0);",
        "const delay = 2 + served.latency + (answer.delay ?? 0);",
      ),
    ],
  },
  {
    id: "N21",
    side: "provider",
    title: "JSON with line breaks and indents",
    effect: "White space says nothing.",
    edits: [
      inSandbox("http/write-answer.ts", "JSON.stringify(body)", "JSON.stringify(body, null, 2)"),
    ],
  },
  {
    id: "N22",
    side: "provider",
    title: "members of an answer come in another order",
    effect: "Objects have no order.",
    edits: [
      inSandbox(
        "http/answer.ts",
        `body: { status: "success", message, data }`,
        `body: { data, message, status: "success" }`,
      ),
    ],
  },
  {
    id: "N23",
    side: "provider",
    title: "one more header of answers",
    effect: "Readers ignore what they do not know.",
    edits: [
      inSandbox(
        "http/write-answer.ts",
        `{ "content-type": "application/json" }`,
        `{ "content-type": "application/json", "x-request-id": "contoh-1" }`,
      ),
    ],
  },
  {
    id: "N24",
    side: "provider",
    title: "the type of answers names its charset",
    effect: "A parameter of the media type, and the only charset of JSON.",
    edits: [
      inSandbox(
        "http/write-answer.ts",
        `"content-type": "application/json"`,
        `"content-type": "application/json; charset=utf-8"`,
      ),
    ],
  },
  {
    id: "N25",
    side: "provider",
    title: "messages of successes are worded otherwise",
    effect: "They are for people; the spec says not to branch on them.",
    edits: [
      inSandbox(list, "Verifications retrieved successfully.", "Berhasil."),
      inSandbox("operations/get-token-balance.ts", "Token retrieved successfully.", "Berhasil."),
    ],
  },
  {
    id: "N26",
    side: "provider",
    title: "reference codes look otherwise",
    effect: "They are opaque.",
    edits: [
      inSandbox(
        "operations/create-verification.ts",
        "const code = `EMP-${day}-${suffix}`;",
        "const code = `cek_${day}_${suffix}`;",
      ),
    ],
  },
  {
    id: "N27",
    side: "provider",
    title: "dates with three decimals",
    effect: "RFC 3339 allows any number of them.",
    edits: [inSandbox("clock.ts", `.replace("Z", "000Z")`, `.replace("Z", "Z")`)],
  },
];

/** Changes of the client that nobody outside can tell. */
export const clientControls: readonly Mutant[] = [
  {
    id: "N28",
    side: "client",
    title: "a local name is changed",
    effect: "Nothing but the source changes.",
    edits: [{ ...inClient("duplicate-guard.ts", "before", "earlier"), everywhere: true }],
  },
  {
    id: "N29",
    side: "client",
    title: "base64 is made of smaller pieces",
    effect: "Their join is the same.",
    edits: [inClient("upload/base64.ts", "const pieceSize = 24_576;", "const pieceSize = 12_288;")],
  },
  {
    id: "N30",
    side: "client",
    title: "a pattern is written in another way",
    effect: "It matches the same.",
    edits: [inClient("phone-number.ts", String.raw`/^[1-9]\d{6,12}$/`, "/^[1-9][0-9]{6,12}$/")],
  },
  {
    id: "N31",
    side: "client",
    title: "a condition is turned around",
    effect: "It decides the same.",
    edits: [
      inClient(
        "reports.ts",
        `return kind === "credit" ? "getCreditReport" : "getProofylinkReport";`,
        `return kind !== "credit" ? "getProofylinkReport" : "getCreditReport";`,
      ),
    ],
  },
  {
    id: "N32",
    side: "client",
    title: "headers are put together in another way",
    effect: "The same headers are sent.",
    edits: [
      inClient(
        "call.ts",
        `...sendable(options.headers), Accept: "application/json"`,
        `...Object.assign({}, sendable(options.headers), { Accept: "application/json" })`,
      ),
    ],
  },
  {
    id: "N33",
    side: "client",
    title: "a set is made from an array instead of an iterable",
    effect: "It holds the same.",
    edits: [
      inClient(
        "reconcile.ts",
        "const others = new Set(options.knownCodes);",
        "const others = new Set([...(options.knownCodes ?? [])]);",
      ),
    ],
  },
];
