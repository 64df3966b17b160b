import { queryOptions } from "@tanstack/react-query";
import { api, read } from "../api.ts";

/** How many tokens are left. Whatever may spend one invalidates it. */
export const balanceQuery = queryOptions({
  queryKey: ["balance"],
  queryFn: () => read(api.balance.$get()),
});
