import { queryOptions } from "@tanstack/react-query";
import { api, read } from "../api.ts";

/** The scenarios of the sandbox behind the portal; `null` when it is the real service. */
export const sandboxQuery = queryOptions({
  queryKey: ["sandbox"],
  queryFn: () => read(api.sandbox.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});
