import { Octokit } from "octokit";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

const silent = { debug() {}, info() {}, warn() {}, error() {} };

export const client: WireClient = {
  createCall: "rest.gists.create",
  settings:
    "request.signal: AbortSignal.timeout, three times as long: it has no time-out, and the signal covers" +
    " all its tries; retry.retryAfterBaseValue: 50, for short pauses",
  connect({ baseUrl, timeoutMs }) {
    const octokit = new Octokit({
      baseUrl: `${baseUrl}${verificationsPath}`,
      auth: "none",
      log: silent,
      retry: { retryAfterBaseValue: 50 },
    });
    const request = () => ({ signal: AbortSignal.timeout(3 * timeoutMs) });
    return {
      create: async () => {
        const files = { "a.txt": { content: "text" } };
        return (await octokit.rest.gists.create({ files, request: request() })).data;
      },
      read: async () => {
        return (await octokit.rest.gists.get({ gist_id: "gist-1", request: request() })).data;
      },
    };
  },
};
