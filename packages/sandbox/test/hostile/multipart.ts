import { metadata, person } from "../applicant.ts";

/** One part of a form, byte for byte. */
export function part(disposition: string, content: string, more = ""): string {
  return `--x\r\ncontent-disposition: ${disposition}\r\n${more}\r\n${content}\r\n`;
}

/** A field of a form. */
export function field(name: string, content: string): string {
  return part(`form-data; name="${name}"`, content);
}

/** A file of a form. */
export function file(name: string, content: string, filename = "ktp.png"): string {
  const type = "content-type: image/png\r\n";
  return part(`form-data; name="${name}"; filename="${filename}"`, content, type);
}

export const end = "--x--\r\n";

/** All that a valid form for an own consent has, but for its end. */
export const valid =
  Object.entries({ ...person })
    .map(([name, value]) => field(name, String(value)))
    .join("") +
  Object.entries(metadata)
    .map(([name, value]) => field(`consent_metadata[${name}]`, value))
    .join("") +
  file("ktp_image", "bytes of an image");
