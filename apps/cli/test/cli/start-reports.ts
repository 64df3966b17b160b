import { startServer } from "@proofylink/testing";
import { example, json, startFakeApi } from "./fake-api.ts";

export const pdf = "%PDF-1.7\nA report.\n%%EOF";

/** A report that is made at the second look, and the host that its link leads to. */
export async function startReports() {
  const storage = await startServer((_request, response) => void response.end(pdf));
  const report = (data: object) => json(200, { status: "success", message: "ok", data });
  const api = await startFakeApi({
    "GET /verifications/EMP-1/reports/credit": [
      report({ status: "processing", url: null, expires_at: null }),
      report({
        status: "ready",
        url: `${storage.url}/r.pdf?signature=x`,
        expires_at: "2030-01-01T00:00:00Z",
      }),
    ],
    "GET /verifications/EMP-2/reports/credit": example("error.data-not-found", 404),
  });
  const close = async () => void (await Promise.all([api.close(), storage.close()]));
  return { api, [Symbol.asyncDispose]: close };
}
