import createClient from "openapi-fetch";
import { verificationsPath, type WireClient } from "../wire-client.ts";

/** The one path of each kind that the run needs, in openapi-typescript's form. */
interface Paths {
  "/email-consent": {
    post: {
      requestBody: { content: { "application/json": Record<string, string> } };
      responses: { 201: { content: { "application/json": unknown } } };
    };
  };
  "/{reference_code}": {
    get: {
      parameters: { path: { reference_code: string } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}

/** What it answers with `error` is thrown, as its documentation tells its users to do. */
function unwrap({
  data,
  error,
  response,
}: {
  data?: unknown;
  error?: unknown;
  response: Response;
}) {
  if (response.ok) return data;
  throw Object.assign(new Error("error in the answer", { cause: error }), {
    status: response.status,
  });
}

export const client: WireClient = {
  createCall: "POST",
  settings: "signal: AbortSignal.timeout, as it has no time-out",
  connect({ baseUrl, timeoutMs }) {
    const http = createClient<Paths>({ baseUrl: `${baseUrl}${verificationsPath}` });
    return {
      create: async () => {
        const signal = AbortSignal.timeout(timeoutMs);
        return unwrap(await http.POST("/email-consent", { body: { full_name: "x" }, signal }));
      },
      read: async () => {
        const signal = AbortSignal.timeout(timeoutMs);
        const params = { path: { reference_code: "EMP-990101-0001" } };
        return unwrap(await http.GET("/{reference_code}", { params, signal }));
      },
    };
  },
};
