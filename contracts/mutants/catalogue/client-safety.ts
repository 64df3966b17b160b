import { inClient, type Mutant } from "./mutant.ts";

/** A client that pays twice, loses what was paid, waits for ever, or talks about people. */
export const clientSafety: readonly Mutant[] = [
  {
    id: "C21",
    side: "client",
    title: "a create is sent again after a cut connection",
    effect: "The company pays twice.",
    edits: [
      inClient(
        "transport/send-once.ts",
        `return result.evidence.sent === "no" && result.reason !== "aborted";`,
        `return result.reason !== "aborted";`,
      ),
    ],
  },
  {
    id: "C22",
    side: "client",
    title: "a create is sent again after a 500",
    effect: "The company pays twice.",
    edits: [
      inClient(
        "transport/send-once.ts",
        "return status === 429 &&",
        "return status === 500 || status === 429 &&",
      ),
    ],
  },
  {
    id: "C23",
    side: "client",
    title: "a create is sent again after any 429",
    effect: "A 429 that is not the limiter's may come after the create: paid twice.",
    edits: [
      inClient(
        "transport/send-once.ts",
        `return status === 429 && headers.has("retry-after") && headers.has("x-ratelimit-limit");`,
        "return status === 429 && headers !== undefined;",
      ),
    ],
  },
  {
    id: "C24",
    side: "client",
    title: "a failed create counts as refused",
    effect: "Nobody looks for the verification that was paid.",
    edits: [
      inClient(
        "call.ts",
        "[400, 401, 403, 404, 405, 413, 422, 429]",
        "[400, 401, 403, 404, 405, 413, 422, 429, 500, 502, 503]",
      ),
    ],
  },
  {
    id: "C25",
    side: "client",
    title: "a create whose answer was lost counts as not sent",
    effect: "Programs try again and pay twice.",
    edits: [
      inClient(
        "outcome.ts",
        `if (paid && evidence.sent === "maybe") {`,
        `if (paid && evidence.sent === "no") {`,
      ),
    ],
  },
  {
    id: "C26",
    side: "client",
    title: "redirects are followed",
    effect: "A create is sent to another host, with a person's data.",
    edits: [inClient("transport/fetch-transport.ts", `redirect: "manual",`, `redirect: "follow",`)],
  },
  {
    id: "C27",
    side: "client",
    title: "plain http to any host is allowed",
    effect: "NIKs and photos travel unencrypted.",
    edits: [
      inClient(
        "base-url.ts",
        `return protocol === "https:" ||`,
        `return protocol === "https:" || protocol === "http:" ||`,
      ),
    ],
  },
  {
    id: "C28",
    side: "client",
    title: "the access token goes to the host of the reports",
    effect: "A third party can spend the company's tokens.",
    edits: [
      inClient(
        "report-download.ts",
        "const send = transport ?? fetchTransport(fetch);",
        "const send = fetch || transport || fetchTransport ? core.transport : core.transport;",
      ),
    ],
  },
  {
    id: "C29",
    side: "client",
    title: "log events hold the URL",
    effect: "Names that were searched for stand in logs.",
    edits: [
      inClient(
        "observe.ts",
        "(hook, { operation, method, pathTemplate, attempt }, details) => {\n    const event = { operation, method, pathTemplate, attempt, ...details };",
        "(hook, { operation, method, pathTemplate, attempt, url }, details) => {\n    const event = { operation, method, pathTemplate, attempt, url, ...details };",
      ),
    ],
  },
  {
    id: "C30",
    side: "client",
    title: "errors repeat what the server says of fields",
    effect: "NIKs and addresses stand in error logs.",
    edits: [
      inClient(
        "api-error.ts",
        "map((message) => redact(String(message), personal))",
        "map((message) => String(message))",
      ),
    ],
  },
  {
    id: "C31",
    side: "client",
    title: "the access token stays on the request",
    effect: "Middleware and whoever prints a request see the secret.",
    edits: [
      inClient(
        "transport/authenticate.ts",
        `headers.delete("Authorization");`,
        `headers.delete("X-Authorization");`,
      ),
    ],
  },
  {
    id: "C32",
    side: "client",
    title: "the limiter's wish is ignored",
    effect: "The client comes back too early and is kept out longer.",
    edits: [
      inClient(
        "transport/retry.ts",
        "return asked === undefined ? jittered : asked + jittered / 4;",
        "return asked === undefined ? jittered : jittered / 4;",
      ),
    ],
  },
  {
    id: "C33",
    side: "client",
    title: "calls have no time limit in total",
    effect: "A slow server holds a program for ever.",
    edits: [
      inClient(
        "core.ts",
        `    limitTotalTime(clock, middleware.length > 0 || typeof accessToken !== "string"),\n`,
        "",
      ),
      inClient(
        "core.ts",
        "import { limitTotalTime, limitTryTime } from",
        "import { limitTryTime } from",
      ),
    ],
  },
  {
    id: "C34",
    side: "client",
    title: "a failed verification is not final",
    effect: "wait() waits until its deadline for what will never change.",
    edits: [
      inClient(
        "verification-status.ts",
        "/^(completed|failed|cancell?ed|rejected|expired)$/",
        "/^(completed|cancell?ed|rejected|expired)$/",
      ),
    ],
  },
  {
    id: "C35",
    side: "client",
    title: "a lost create is recognised by name and type alone",
    effect: "Another person's verification is taken for the lost one.",
    edits: [
      inClient(
        "lost-in-list.ts",
        "return `${maskNik(id_number)} ${plainName(full_name)}`;",
        "return `${maskNik(id_number).length} ${plainName(full_name)}`;",
      ),
    ],
  },
  {
    id: "C36",
    side: "client",
    title: "lost creates of two types are mixed up",
    effect: "The paid verification is not found, and somebody pays again.",
    edits: [
      inClient(
        "lost-in-list.ts",
        `"Screening Sewa Mobil/Motor": 2,`,
        `"Screening Sewa Mobil/Motor": 3,`,
      ),
      inClient(
        "lost-in-list.ts",
        `"Verifikasi Calon Pelanggan/Mitra": 3,`,
        `"Verifikasi Calon Pelanggan/Mitra": 2,`,
      ),
    ],
  },
  {
    id: "C37",
    side: "client",
    title: "rows that moved to the next page come twice",
    effect: "Counts and exports are wrong.",
    edits: [
      inClient(
        "pages-read.ts",
        "const fresh = data.filter((row) => !seen.has(row.reference_code));",
        "const fresh = data.filter((row) => row.reference_code);",
      ),
    ],
  },
  {
    id: "C38",
    side: "client",
    title: "reference codes may change the path",
    effect: `A code of ".." reads another resource than was meant.`,
    edits: [inClient("path-parameter.ts", String.raw`/^(?!\.+$)[^/\\\s]{1,200}$/`, "/^.{1,200}$/")],
  },
];
