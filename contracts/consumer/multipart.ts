import { Matchers } from "@pact-foundation/pact";

/** One file of a form. */
export interface FormFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The parts of a form by name; text unless it is a file. */
export type FormParts = Readonly<Record<string, string | FormFile>>;

// Fixed, because a drawn boundary would change the pact file with every run. The client's own
// boundary may be any: the rule for the header lets it.
const boundary = "proofylink-contract";

/** The Content-Type with which the pact replays a form. */
export const formContentType = `multipart/form-data; boundary=${boundary}`;

/** A form as it goes over the wire. */
export function formBody(parts: FormParts): Buffer {
  const chunks = Object.entries(parts).flatMap(([name, part]) => {
    const isText = typeof part === "string";
    const file = isText ? "" : `; filename="${part.filename}"\r\nContent-Type: ${part.contentType}`;
    return [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`),
      isText ? Buffer.from(part) : part.bytes,
      Buffer.from("\r\n"),
    ];
  });
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}

/**
 * What the client's form must have: each text exactly, each file with its declared type and bytes
 * that are of this type. Pact needs a rule for every part: it would compare one without a rule with
 * the type of the whole body.
 */
export function formRules(parts: FormParts) {
  return {
    header: [
      {
        path: "Content-Type",
        rules: [Matchers.regex("^multipart/form-data;\\s*boundary=.+$", formContentType)],
      },
    ],
    body: Object.entries(parts).map(([name, part]) => ({
      path: `$['${name}']`,
      rules: [
        typeof part === "string" ? Matchers.equal(part) : Matchers.contentType(part.contentType),
      ],
    })),
  };
}
