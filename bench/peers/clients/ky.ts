import ky from "ky";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

export const client: WireClient = {
  createCall: "post().json()",
  connect({ baseUrl, timeoutMs }) {
    const api = ky.create({ prefix: `${baseUrl}${verificationsPath}`, timeout: timeoutMs });
    return {
      create: () => api.post("email-consent", { json: { full_name: "x" } }).json(),
      read: () => api.get("EMP-990101-0001").json(),
    };
  },
};
