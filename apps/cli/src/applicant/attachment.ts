import { isAbsolute, resolve } from "node:path";
import type { CheckedDocument, CheckedImage } from "@proofylink/client";

// How JPEG, PNG and PDF files begin in base64. A path that begins so and has no dot is not expected.
const base64OfKnownFile = /^(?:\/9j\/|iVBORw0KGgo|JVBERi0)[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Where the bytes of an image or a form are: a path, base64 or a data URI. */
export interface AttachmentSource {
  readonly text: string;
  /** The folder that a relative path starts from. */
  readonly folder: string;
}

/** Opens and checks the photo of a KTP. */
export async function openKtpImage(source: AttachmentSource): Promise<CheckedImage> {
  const { imageFromBase64, imageFromDataUri } = await import("@proofylink/client");
  const { imageFromFile } = await import("@proofylink/client/node");
  return openWith(source, imageFromDataUri, imageFromBase64, imageFromFile);
}

/** Opens and checks a signed consent form. */
export async function openConsentForm(source: AttachmentSource): Promise<CheckedDocument> {
  const { documentFromBase64, documentFromDataUri } = await import("@proofylink/client");
  const { documentFromFile } = await import("@proofylink/client/node");
  return openWith(source, documentFromDataUri, documentFromBase64, documentFromFile);
}

type Opener<T> = (text: string) => Promise<T>;

function openWith<T>(
  { text, folder }: AttachmentSource,
  fromDataUri: Opener<T>,
  fromBase64: Opener<T>,
  fromFile: Opener<T>,
): Promise<T> {
  if (/^\s*data:/i.test(text)) return fromDataUri(text);
  if (base64OfKnownFile.test(text)) return fromBase64(text);
  return fromFile(isAbsolute(text) ? text : resolve(folder, text));
}
