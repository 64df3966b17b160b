import { Resend } from "resend";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

interface Answer {
  readonly data: unknown;
  readonly error: { readonly name: string; readonly message: string } | null;
}

/** It answers with `error` instead of throwing; thrown here, so that all clients read alike. */
function unwrap({ data, error }: Answer): unknown {
  if (error === null) return data;
  throw Object.assign(new Error(error.message), error);
}

export const client: WireClient = {
  createCall: "emails.send",
  settings: "signal: AbortSignal.timeout, as it has no time-out",
  connect({ baseUrl, timeoutMs }) {
    const resend = new Resend("re_none", { baseUrl: `${baseUrl}${verificationsPath}` });
    const mail = { from: "a@example.com", to: "b@example.com", subject: "subject", text: "text" };
    const options = () => ({ signal: AbortSignal.timeout(timeoutMs) });
    return {
      create: async () => unwrap(await resend.emails.send(mail, options())),
      read: async () => unwrap(await resend.emails.get("email-1", options())),
    };
  },
};
