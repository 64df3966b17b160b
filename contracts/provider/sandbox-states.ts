import { nikOf, type Sandbox } from "@proofylink/sandbox";
import type { RequestHeaders, StateHandlers } from "../provider-states.ts";

const completing = 11_000;
const making = 3_000;
const failing = nikOf({ suffix: "0100" });

/** The sandbox is brought into each state as its users would bring it there; it needs no headers. */
export function sandboxStates(sandbox: Sandbox): StateHandlers {
  const begin = async (): Promise<RequestHeaders> => {
    await sandbox.setBalance(10);
    sandbox.refusedEmails.clear();
    return {};
  };
  const place = async (referenceCode: string, idNumber?: string): Promise<RequestHeaders> => {
    await begin();
    await sandbox.place({ referenceCode, ...(idNumber === undefined ? {} : { idNumber }) });
    await sandbox.clock.advance(completing);
    return {};
  };
  return {
    "the company has tokens": begin,
    "the company has no tokens left": async () => {
      await begin();
      await sandbox.setBalance(0);
      return {};
    },
    // The token of the pact is none of the sandbox's.
    "the access token is revoked": begin,
    // The NIK of the catalogue's scenario "too-many-attempts" asks for it by itself.
    "too many requests were made": begin,
    "the server refuses this e-mail address": async ({ email }) => {
      await begin();
      sandbox.refusedEmails.add(email);
      return {};
    },
    "the search word matches verifications": async ({ q }) => {
      await begin();
      await sandbox.place({ referenceCode: "EMP-260212-5406", fullName: `${q} contoh` });
      return {};
    },
    "the search word matches nothing": begin,
    "the verification is completed": ({ reference_code }) => place(reference_code),
    "the verification has failed": ({ reference_code }) => place(reference_code, failing),
    "there is no such verification": begin,
    "the report is being made": ({ reference_code }) => place(reference_code),
    "the report is ready": async ({ reference_code }) => {
      await place(reference_code);
      await Promise.all([
        requestReport(sandbox, reference_code, "credit"),
        requestReport(sandbox, reference_code, "proofylink"),
      ]);
      await sandbox.clock.advance(making);
      return {};
    },
  };
}

async function requestReport({ url, accessToken }: Sandbox, code: string, kind: string) {
  const path = `/api/v1/external/verifications/${code}/reports/${kind}`;
  await fetch(url + path, { headers: { authorization: `Bearer ${accessToken}` } });
}
