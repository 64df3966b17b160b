import Anthropic from "@anthropic-ai/sdk";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

export const client: WireClient = {
  createCall: "messages.batches.create",
  connect({ baseUrl, timeoutMs }) {
    const anthropic = new Anthropic({
      baseURL: `${baseUrl}${verificationsPath}`,
      apiKey: "none",
      timeout: timeoutMs,
    });
    return {
      create: () => anthropic.messages.batches.create({ requests: [] }),
      read: () => anthropic.messages.batches.retrieve("msgbatch_1"),
    };
  },
};
