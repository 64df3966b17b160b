import { type Reply, startApi, success } from "../start-api.ts";
import { everything, markers } from "./markers.ts";
import type { Failures, Stage } from "./stage.ts";

const code = "EMP-990101-7789";
const now = new Date().toISOString();
const about = { created_at: now, updated_at: now };

const isLink = (url: string) => url.startsWith("/link");

/** A report whose link is answered so; by default the link leads to this server. */
function linked(host: Reply, link?: string) {
  return async (stage: Stage): Promise<unknown> => {
    let self = "";
    await using api = await startApi(({ url }) =>
      isLink(url)
        ? host
        : success({
            status: "ready",
            url: link ?? `${self}/link?Signature=${markers["signed link"]}`,
            expires_in: 600,
            expires_at: now,
          }),
    );
    self = api.url;
    const { reports } = stage.client({ baseUrl: api.url });
    return await reports.download(code, "credit", { deadlineMs: 1_000, maxBytes: 50 });
  };
}

/** Reads that end without what was asked for, while the server says everything. */
export const talkativeReads: Failures = {
  "a wait: a status that is data": async (stage) => {
    const detail = { verification: { reference_code: code, status: everything, ...about } };
    await using api = await startApi(() => success(detail));
    const { verifications } = stage.client({ baseUrl: api.url });
    return await verifications.wait(code, { deadlineMs: 200_000 });
  },
  "a wait for many: a status that is data": async (stage) => {
    const detail = { verification: { reference_code: code, status: markers.NIK, ...about } };
    await using api = await startApi(() => success(detail));
    const { verifications } = stage.client({ baseUrl: api.url });
    const options = { deadlineMs: 200_000 };
    for await (const { error } of verifications.waitMany([code], options)) throw error;
    return undefined;
  },
  "a report: a status that is data": async (stage) => {
    await using api = await startApi(() => success({ status: everything, url: null }));
    const { reports } = stage.client({ baseUrl: api.url });
    return await reports.download(code, "credit", { deadlineMs: 200_000 });
  },
  "a limit: a wait that is data": async (stage) => {
    const headers = { "retry-after": markers.NIK, "x-ratelimit-limit": markers.NIK };
    await using api = await startApi(() => ({ status: 429, headers, body: {} }));
    return await stage.client({ baseUrl: api.url }).tokens.balance();
  },
  "a list: too large": async (stage) => {
    await using api = await startApi(() => ({ body: everything }));
    const { verifications } = stage.client({ baseUrl: api.url, maxResponseBytes: 50 });
    return await verifications.list().page(1);
  },
  "a list: a search word": async (stage) => {
    await using api = await startApi(() => ({ status: 500, body: everything }));
    const { verifications } = stage.client({ baseUrl: api.url });
    return await verifications.list({ q: markers.NIK }).page(1);
  },
  "a call by path": async (stage) => {
    await using api = await startApi(() => ({ body: everything }));
    const { http } = stage.client({ baseUrl: api.url });
    return await http.GET("/api/v1/external/verifications", {
      params: { query: { q: markers.name } },
    });
  },
  "a link: 403": linked({ status: 403, body: everything }),
  "a link: 500": linked({ status: 500, body: everything }),
  "a link: a page": linked({ body: `<html>${everything}</html>` }),
  "a link: too large": linked({ body: everything.repeat(9) }),
  "a link: elsewhere": linked({ status: 302, headers: { location: `/${markers.NIK}` } }),
  "a link: cut": linked({ headers: { "content-length": "9999" }, body: everything }),
  "a link: refused": linked({}, `http://127.0.0.1:9/link?Signature=${markers["signed link"]}`),
  "a link: no such host": linked({}, `https://${markers["signed link"]}.invalid/${markers.NIK}`),
  "a link: not https": linked({}, `http://a.example/?Signature=${markers["signed link"]}`),
  "a link: no URL": linked({}, everything),
};
