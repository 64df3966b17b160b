import type { Draft } from "../new-check/draft.ts";

export interface Sending {
  /** Settles when the server has answered or cannot be reached. What came of it only the server knows. */
  readonly ended: Promise<void>;
  abort(): void;
}

/**
 * Sends a draft to the portal's server under its one-time number. By XMLHttpRequest, because fetch tells nothing of
 * how much has been uploaded.
 */
export function send(
  submissionId: string,
  draft: Draft,
  onProgress: (share: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  const ended = new Promise<void>((resolve) => {
    request.addEventListener("loadend", () => resolve());
  });
  request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
  request.open("POST", `/api/submissions/${encodeURIComponent(submissionId)}`);
  request.send(formOf(draft));
  return { ended, abort: () => request.abort() };
}

function formOf(draft: Draft): FormData {
  const form = new FormData();
  const { route, verification_type_id, allowDuplicate, ktp_image, form_consent } = draft;
  form.set("route", route);
  form.set("verification_type_id", `${verification_type_id}`);
  for (const field of ["id_number", "full_name", "email", "phone_number"] as const) {
    form.set(field, draft[field]);
  }
  // Names of files may say who somebody is; these do not.
  if (ktp_image) form.set("ktp_image", ktp_image, "ktp");
  if (route === "uploaded" && form_consent) form.set("form_consent", form_consent, "consent");
  if (allowDuplicate) form.set("allow_duplicate", "true");
  return form;
}
