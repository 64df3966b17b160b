/** A mail that asks a person for consent, as a sandbox keeps it instead of sending it. */
export interface ConsentMail {
  readonly kind: "request" | "reminder" | (string & {});
  readonly referenceCode: string;
  readonly to: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** A page with both choices. */
  readonly url: string;
  readonly answer: "accepted" | "rejected" | null;
}

/** What a sandbox can be made to do, chosen by the NIK. */
export interface Scenario {
  readonly nik: string;
  readonly name: string;
  /** One English sentence. */
  readonly description: string;
}

/** The part of a sandbox's `/admin` that the portal shows. */
export interface SandboxAdmin {
  mails(referenceCode: string): Promise<readonly ConsentMail[]>;
  scenarios(): Promise<readonly Scenario[]>;
}

/** Speaks to a sandbox as anybody could, by HTTP; a real service has nothing of it. */
export function connectSandbox(baseUrl: string, secret: string): SandboxAdmin {
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(new URL(path, baseUrl), {
      headers: { authorization: `Bearer ${secret}` },
      redirect: "error",
      signal: AbortSignal.timeout(5_000),
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to GET ${path}.`);
    return answer.json();
  };
  return {
    mails: async (referenceCode) => {
      const mails = (await read("/admin/outbox")) as ConsentMail[];
      return mails.filter((mail) => mail.referenceCode === referenceCode);
    },
    scenarios: async () => (await read("/admin/scenarios")) as Scenario[],
  };
}
