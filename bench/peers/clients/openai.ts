import OpenAI from "openai";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

export const client: WireClient = {
  createCall: "batches.create",
  connect({ baseUrl, timeoutMs }) {
    const openai = new OpenAI({
      baseURL: `${baseUrl}${verificationsPath}`,
      apiKey: "none",
      timeout: timeoutMs,
    });
    return {
      create: () =>
        openai.batches.create({
          completion_window: "24h",
          endpoint: "/v1/embeddings",
          input_file_id: "file-1",
        }),
      read: () => openai.batches.retrieve("batch_1"),
    };
  },
};
