import type { VerificationDetail } from "@proofylink/client";
import { queryOptions } from "@tanstack/react-query";
import { api, problemIn, read } from "../api.ts";
import type { ResultActions } from "../result/result-view.tsx";

/** One check with its person, NIK masked, and its result. */
export const checkQuery = (code: string) =>
  queryOptions({
    queryKey: ["check", code],
    queryFn: async () => {
      const detail = await read(api.checks[":code"].$get({ param: { code } }));
      // The generic of the RPC client cannot follow the spec's open types; they are the server's own.
      return detail as unknown as VerificationDetail;
    },
  });

/** What the result can ask the server for. */
export function actionsFor(code: string): ResultActions {
  return {
    revealNik: async () =>
      (await read(api.checks[":code"].nik.$post({ param: { code } }))).id_number,
    loadReport: async (kind) => {
      const answer = await api.checks[":code"].reports[":kind"].$get({ param: { code, kind } });
      if (!answer.ok) throw await problemIn(answer);
      return answer.blob();
    },
  };
}
