import { inSandbox, type Mutant } from "./mutant.ts";

const rules = "validation/rules.ts";

/** A provider that takes less or more than the spec says, or fails on it. */
export const providerInput: readonly Mutant[] = [
  {
    id: "P21",
    side: "provider",
    title: "texts of more than 50 characters are refused",
    effect: "People with long names cannot be screened.",
    edits: [
      inSandbox(
        rules,
        "[...value].length > 255 ? messages.maxText(field, 255)",
        "[...value].length > 50 ? messages.maxText(field, 50)",
      ),
    ],
  },
  {
    id: "P22",
    side: "provider",
    title: "consents over IPv6 are refused",
    effect: "People with a modern connection cannot be screened.",
    edits: [inSandbox(rules, "isIP(value as string) === 0", "isIP(value as string) !== 4")],
  },
  {
    id: "P23",
    side: "provider",
    title: "photos of more than 2 MB are refused",
    effect: "Usual photos of a phone are refused.",
    edits: [
      inSandbox(
        "validation/check-applicant.ts",
        "ktp_image: fileUpTo(4096)",
        "ktp_image: fileUpTo(2048)",
      ),
    ],
  },
  {
    id: "P24",
    side: "provider",
    title: "a verification type that is documented is unknown",
    effect: "Companies that screen tenants are refused.",
    edits: [
      inSandbox(
        "operations/verification-types.ts",
        "return names.has(id);",
        "return names.has(id) && id !== 4;",
      ),
    ],
  },
  {
    id: "P25",
    side: "provider",
    title: "a NIK of 15 digits is taken",
    effect: "A typing error costs a token and fails later.",
    edits: [
      inSandbox(
        rules,
        "return [...value].length === 16 ? undefined",
        "return [...value].length >= 15 ? undefined",
      ),
    ],
  },
  {
    id: "P26",
    side: "provider",
    title: "any e-mail address is taken",
    effect: "The consent mail goes nowhere, and a token is lost for seven days.",
    edits: [
      inSandbox(
        rules,
        "(emailForm.test(value as string) ? undefined",
        "(emailForm.test(value as string) || value !== undefined ? undefined",
      ),
    ],
  },
  {
    id: "P27",
    side: "provider",
    title: "phone numbers without the country's prefix are taken",
    effect: "Stored numbers have two forms and do not compare.",
    edits: [inSandbox(rules, "/^62[0-9]{7,13}$/", "/^[0-9]{7,15}$/")],
  },
  {
    id: "P28",
    side: "provider",
    title: "an own consent is taken without its evidence",
    effect: "A person is screened with no proof of consent.",
    edits: [
      inSandbox(
        "validation/check-applicant.ts",
        "if (isBlank(value)) return { [field]: [messages.required(field)] };",
        "if (isBlank(value)) return {};",
      ),
    ],
  },
  {
    id: "P29",
    side: "provider",
    title: "an empty photo is taken",
    effect: "A token is spent on a check that can only fail.",
    edits: [
      inSandbox(
        rules,
        "if (!(value instanceof ReceivedFile)) return messages.file(field);",
        `if (value === "none") return undefined;\n    if (!(value instanceof ReceivedFile)) return messages.file(field);`,
      ),
      inSandbox(
        "validation/check-applicant.ts",
        "const message = isBlank(value) ? messages.required(field)",
        `const message = isBlank(value) && field !== "ktp_image" ? messages.required(field)`,
      ),
      inSandbox(
        "validation/check-applicant.ts",
        ": rule(value, field);",
        `: rule(isBlank(value) ? "none" : value, field);`,
      ),
    ],
  },
  {
    id: "P30",
    side: "provider",
    title: "any access token will do",
    effect: "Strangers spend a company's tokens and read its people.",
    edits: [
      inSandbox(
        "http/handle-api.ts",
        "if (!carriesSecret(request.headers.authorization, accessToken)) {",
        "if (request.headers.authorization === undefined && accessToken) {",
      ),
    ],
  },
  {
    id: "P31",
    side: "provider",
    title: "reads need no access token",
    effect: "Strangers read a company's people.",
    edits: [
      inSandbox(
        "http/handle-api.ts",
        "if (!carriesSecret(request.headers.authorization, accessToken)) {",
        `if (route.method === "POST" && !carriesSecret(request.headers.authorization, accessToken)) {`,
      ),
    ],
  },
  {
    id: "P32",
    side: "provider",
    title: "names beyond ASCII break the server",
    effect: "People with such names cannot be screened; was a token spent?",
    edits: [
      inSandbox(
        "operations/new-row.ts",
        "  const due = nextStep(standing);\n  return {",
        `  if (/[^ -~]/.test(full_name)) throw new Error("Incorrect string value.");\n  const due = nextStep(standing);\n  return {`,
      ),
    ],
  },
  {
    id: "P33",
    side: "provider",
    title: "names beyond ASCII arrive garbled in JSON",
    effect: "The person's name does not match the KTP, and the check fails.",
    edits: [
      inSandbox(
        "http/fileless-json.ts",
        "return JSON.parse(utf8.decode(bytes));",
        `return JSON.parse(bytes.toString("latin1"));`,
      ),
    ],
  },
  {
    id: "P34",
    side: "provider",
    title: "malformed JSON breaks the server",
    effect: "An answer of 500 leaves open whether something was created and paid.",
    edits: [
      inSandbox(
        "http/fileless-json.ts",
        "    return JSON.parse(utf8.decode(bytes));\n  } catch {\n    return undefined;",
        `    return JSON.parse(utf8.decode(bytes));\n  } catch {\n    throw new SyntaxError("Unexpected end of JSON input");`,
      ),
    ],
  },
  {
    id: "P35",
    side: "provider",
    title: "creates as JSON are no longer read",
    effect: "Users of the documented encoding are refused.",
    edits: [
      inSandbox(
        "http/receive-fields.ts",
        "if (/^application\\/([\\w.-]+\\+)?json$/.test(type))",
        "if (/^text\\/([\\w.-]+\\+)?json$/.test(type))",
      ),
    ],
  },
];
