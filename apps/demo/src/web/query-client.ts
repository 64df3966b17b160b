import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./api.ts";
import { sessionQuery } from "./sign-in/session.ts";

/** What is loaded, in memory only. Any answer may be the one that tells that the session is over. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (!(error instanceof ProblemError) || error.problem.code !== "signed_out") return;
    client.setQueryData(sessionQuery.queryKey, (state) => state && { ...state, leftMs: 0 });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The server's client has tried reads again already. The portal may be on this very machine, so whether the
      // browser thinks itself online says nothing.
      queries: { retry: false, staleTime: 5_000, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}
