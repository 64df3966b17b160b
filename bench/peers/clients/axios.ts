import axios from "axios";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

export const client: WireClient = {
  createCall: "post",
  connect({ baseUrl, timeoutMs }) {
    const api = axios.create({ baseURL: `${baseUrl}${verificationsPath}`, timeout: timeoutMs });
    return {
      create: async () => (await api.post("/email-consent", { full_name: "x" })).data,
      read: async () => (await api.get("/EMP-990101-0001")).data,
    };
  },
};
