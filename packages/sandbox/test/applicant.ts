import { drawThumbnailPng, writeSpecimenConsentForm } from "@proofylink/testing";
import type { Sandbox } from "../src/index.ts";

/** Paths of the three creates. */
export const paths = {
  email: "/api/v1/external/verifications/email-consent",
  own: "/api/v1/external/verifications/own-consent",
  upload: "/api/v1/external/verifications/upload-consent",
} as const;

/** A person whom no register knows, and who is in no scenario. */
export const person = {
  verification_type_id: 1,
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
};

/** Where and when the person consented. */
export const metadata = {
  user_agent: "Mozilla/5.0 (X11; Linux x86_64) ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-02-11T18:27:41+08:00",
};

const ktp = drawThumbnailPng();
const consent = writeSpecimenConsentForm();

/** A valid JSON body for each of the creates. */
export const bodies = {
  email: { ...person, ktp_image: base64(ktp) },
  own: { ...person, ktp_image: base64(ktp), consent_metadata: metadata },
  upload: { ...person, ktp_image: base64(ktp), form_consent: base64(consent) },
} as const;

/** A valid form for each of the creates. */
export function formFor(
  route: keyof typeof paths,
  changes: Readonly<Record<string, unknown>> = {},
): FormData {
  const form = new FormData();
  form.set("ktp_image", new Blob([new Uint8Array(ktp)], { type: "image/png" }), "ktp.png");
  if (route === "own") {
    for (const [name, value] of Object.entries(metadata)) {
      form.set(`consent_metadata[${name}]`, value);
    }
  }
  if (route === "upload") {
    form.set("form_consent", new Blob([new Uint8Array(consent)]), "consent.pdf");
  }
  for (const [name, value] of Object.entries<unknown>({ ...person, ...changes })) {
    if (value instanceof Blob) form.set(name, value, "file");
    else if (value === undefined) form.delete(name);
    else form.set(name, String(value));
  }
  return form;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** How a test asks a sandbox. */
export interface Asked {
  readonly method?: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly raw?: string | Uint8Array<ArrayBuffer> | FormData | ReadableStream;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends a request with the sandbox's access token. */
export function send(
  { url, accessToken }: Pick<Sandbox, "url" | "accessToken">,
  path: string,
  { method, json, form, raw, headers, signal }: Asked = {},
): Promise<Response> {
  const body = json === undefined ? (form ?? raw) : JSON.stringify(json);
  return fetch(url + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    redirect: "manual",
    signal: signal ?? null,
    headers: {
      authorization: `Bearer ${accessToken}`,
      accept: "application/json",
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body, duplex: "half" }),
  });
}

/** The body of an answer; what is in it is for the test to say. */
// biome-ignore lint/suspicious/noExplicitAny: a test that reads what is not there fails anyway.
export async function bodyOf(answer: Response | Promise<Response>): Promise<any> {
  return (await answer).json();
}
