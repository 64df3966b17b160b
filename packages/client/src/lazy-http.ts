import type { paths } from "@proofylink/types";
import type { Client } from "openapi-fetch";
import type { Core } from "./core.ts";

/** openapi-fetch, loaded when it is first called: most programs never do, and it is a quarter of the client. */
export function lazyHttp(core: Core): Client<paths> {
  let loading: Promise<Client<paths>> | undefined;
  const load = () => {
    loading ??= import("./http.ts").then(({ createHttp }) => createHttp(core));
    return loading;
  };
  const names = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
  const call =
    (name: string) =>
    async (...args: unknown[]) => {
      const client = (await load()) as unknown as Record<string, (...args: unknown[]) => unknown>;
      return client[name]?.(...args);
    };
  // Later calls wait for the same promise, so they come after these.
  const change =
    (name: "use" | "eject") =>
    (...middleware: never[]) => {
      loading = load().then((client) => {
        client[name](...middleware);
        return client;
      });
    };
  return {
    ...Object.fromEntries(names.map((name) => [name, call(name)])),
    use: change("use"),
    eject: change("eject"),
  } as unknown as Client<paths>;
}
