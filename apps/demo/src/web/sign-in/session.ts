import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, read } from "../api.ts";

const minute = 60_000;

/** How long the session lasts. It is asked for again when it should be over, which does not prolong it. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => read(api.session.$get()),
  refetchInterval: ({ state }) => (state.data?.leftMs ? state.data.leftMs + 500 : false),
  refetchIntervalInBackground: true,
});

/** Whether everybody in the portal is made up. */
export function useSandbox(): boolean {
  return useQuery(sessionQuery).data?.sandbox ?? false;
}

/** Ends the session. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.session.$delete()),
    onSuccess: (ended) => client.setQueryData(sessionQuery.queryKey, ended),
  });
}

/** Forgets everything that was loaded, once the session is over. */
export function useForgetting(over: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!over) return;
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    client.getMutationCache().clear();
  }, [client, over]);
}

/** Tells the server, once a minute at most, that somebody is at work: filling in a form asks it for nothing. */
export function useStayingSignedIn(): void {
  const client = useQueryClient();
  useEffect(() => {
    let told = performance.now();
    const tell = async () => {
      if (performance.now() - told < minute) return;
      told = performance.now();
      const state = await read(api.session.seen.$post()).catch(() => undefined);
      if (state) client.setQueryData(sessionQuery.queryKey, state);
    };
    const signs = ["pointerdown", "keydown"] as const;
    for (const sign of signs) addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, tell);
    };
  }, [client]);
}
