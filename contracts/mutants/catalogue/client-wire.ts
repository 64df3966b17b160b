import { inClient, type Mutant } from "./mutant.ts";

/** A client that sends or reads something else than the API's. */
export const clientWire: readonly Mutant[] = [
  {
    id: "C01",
    side: "client",
    title: "the access token is not sent",
    effect: "Every call is refused.",
    edits: [
      inClient(
        "transport/authenticate.ts",
        '    headers.set("Authorization", `Bearer ${token}`);\n',
        "",
      ),
    ],
  },
  {
    id: "C02",
    side: "client",
    title: "the access token is sent under another scheme",
    effect: "Every call is refused.",
    edits: [inClient("transport/authenticate.ts", "`Bearer ${token}`", "`Token ${token}`")],
  },
  {
    id: "C03",
    side: "client",
    title: "forms send `nik` for `id_number`",
    effect: "Every create is refused.",
    edits: [
      inClient(
        "upload/multipart.ts",
        "isCheckedFile(value)) write(name, value);",
        `isCheckedFile(value)) write(name === "id_number" ? "nik" : name, value);`,
      ),
    ],
  },
  {
    id: "C04",
    side: "client",
    title: "JSON sends `phone` for `phone_number`",
    effect: "Creates in the other encoding are refused.",
    edits: [
      inClient(
        "upload/encoding.ts",
        "plain[name] = isCheckedFile(value)",
        `plain[name === "phone_number" ? "phone" : name] = isCheckedFile(value)`,
      ),
    ],
  },
  {
    id: "C05",
    side: "client",
    title: "JSON sends the NIK as a number",
    effect: "Sixteen digits lose their last ones: another person is screened.",
    edits: [
      inClient(
        "upload/encoding.ts",
        "      : value;\n  }",
        `      : name === "id_number"\n        ? Number(value)\n        : value;\n  }`,
      ),
    ],
  },
  {
    id: "C06",
    side: "client",
    title: "JSON is sent as text",
    effect: "The server reads no fields.",
    edits: [
      inClient(
        "upload/encoding.ts",
        `composedBody("application/json", [`,
        `composedBody("text/plain", [`,
      ),
    ],
  },
  {
    id: "C07",
    side: "client",
    title: "nested fields of a form are written with dots",
    effect: "The evidence of the consent is not read.",
    edits: [
      inClient(
        "upload/multipart.ts",
        "write(`${name}[${key}]`, nested)",
        "write(`${name}.${key}`, nested)",
      ),
    ],
  },
  {
    id: "C08",
    side: "client",
    title: "files of a form have no file name",
    effect: "Servers take them for text.",
    edits: [
      inClient(
        "upload/multipart.ts",
        'text += `; filename="${fileName}.${extension}"\\r\\nContent-Type:',
        'text += `${fileName && extension && ""}\\r\\nContent-Type:',
      ),
    ],
  },
  {
    id: "C09",
    side: "client",
    title: "base64 is padded in the middle",
    effect: "Every photo of more than 24 kB is refused.",
    edits: [inClient("upload/base64.ts", "const pieceSize = 24_576;", "const pieceSize = 24_577;")],
  },
  {
    id: "C10",
    side: "client",
    title: "reference codes are encoded twice",
    effect: "Codes with anything but letters and digits are not found.",
    edits: [
      inClient(
        "path-parameter.ts",
        "return referenceCode;",
        "return encodeURIComponent(referenceCode);",
      ),
    ],
  },
  {
    id: "C11",
    side: "client",
    title: "pages are counted from 0",
    effect: "The first page comes twice and the last one never.",
    edits: [
      inClient(
        "pages-read.ts",
        "query: { ...query }, read",
        "query: { ...query, page: query.page - 1 }, read",
      ),
    ],
  },
  {
    id: "C12",
    side: "client",
    title: "the asked number of rows is not sent",
    effect: "Pages have another size than asked for.",
    edits: [
      inClient(
        "pages-read.ts",
        'const plan = { operation: "listVerifications", query: { ...query }, read',
        'const { per_page: _, ...sent } = query;\n  const plan = { operation: "listVerifications", query: sent, read',
      ),
    ],
  },
  {
    id: "C13",
    side: "client",
    title: "the search word is not sent",
    effect: "A search for one person shows all others.",
    edits: [
      inClient(
        "pages-read.ts",
        'const plan = { operation: "listVerifications", query: { ...query }, read',
        'const { q: _, ...sent } = query;\n  const plan = { operation: "listVerifications", query: sent, read',
      ),
    ],
  },
  {
    id: "C14",
    side: "client",
    title: "the time zone is not sent",
    effect: "People read a wrong hour of expiry.",
    edits: [
      inClient(
        "reports.ts",
        `zone ? { "X-Timezone": zone } : {}`,
        `zone === "" ? { "X-Timezone": zone } : {}`,
      ),
    ],
  },
  {
    id: "C15",
    side: "client",
    title: "the other report is fetched",
    effect: "A company reads, and perhaps pays for, the wrong report.",
    edits: [
      inClient(
        "reports.ts",
        `return kind === "credit" ? "getCreditReport" : "getProofylinkReport";`,
        `return kind !== "credit" ? "getCreditReport" : "getProofylinkReport";`,
      ),
    ],
  },
  {
    id: "C16",
    side: "client",
    title: "it does not say that it reads JSON",
    effect: "The framework answers errors as HTML pages or redirects.",
    edits: [
      inClient(
        "call.ts",
        `sendable(options.headers), Accept: "application/json"`,
        "sendable(options.headers)",
      ),
      inClient("http.ts", `headers: { Accept: "application/json" },`, "headers: {},"),
    ],
  },
  {
    id: "C17",
    side: "client",
    title: "phone numbers are sent as they were typed",
    effect: "0812… is refused.",
    edits: [
      inClient(
        "phone-number.ts",
        "field.doubt(length);\n  return `62${national}`;",
        "field.doubt(length);\n  return digits;",
      ),
    ],
  },
  {
    id: "C18",
    side: "client",
    title: "a missing time of consent is filled in",
    effect: "Evidence is made up.",
    edits: [
      inClient(
        "applicant/consent-metadata.ts",
        "(value as Record<string, unknown>)[key]);",
        `(value as Record<string, unknown>)[key] ?? (key === "timestamp" ? new Date(now).toISOString() : undefined));`,
      ),
    ],
  },
  {
    id: "C19",
    side: "client",
    title: "photos of any size are sent",
    effect: "Minutes of upload end in a refusal.",
    edits: [inClient("upload/checked-file.ts", "if (size > limit)", "if (size > limit * 1000)")],
  },
  {
    id: "C20",
    side: "client",
    title: "the token balance is read from another place",
    effect: "The balance cannot be read at all.",
    edits: [
      inClient("tokens.ts", `part(envelope, "data")?.token`, `part(envelope, "result")?.token`),
    ],
  },
];
