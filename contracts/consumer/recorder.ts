import { buffer } from "node:stream/consumers";
import { startServer } from "@proofylink/testing";
import { expect } from "vitest";

/** A door before Pact's server that notes what comes through, which Pact's server tells nobody. */
export interface Recorder extends AsyncDisposable {
  /** Where the consumer sends to. */
  readonly url: string;
  /** Fails unless exactly one request was sent. */
  expectOneRequest(): void;
  /** Fails unless the form had these parts and no other. Pact takes every part that it does not know. */
  expectParts(names: readonly string[]): Promise<void>;
}

interface Sent {
  readonly contentType: string;
  readonly body: Buffer<ArrayBuffer>;
}

// What belongs to one connection, not to the request.
const ofConnection = ["host", "connection", "keep-alive", "transfer-encoding", "content-length"];

/** Starts to record what is sent to `target`. */
export async function startRecorder(target: string): Promise<Recorder> {
  const sent: Sent[] = [];
  const door = await startServer(async (request, response) => {
    const body = Buffer.from(await buffer(request));
    sent.push({ contentType: request.headers["content-type"] ?? "", body });
    const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
      ofConnection.includes(name) ? [] : values.map((value): [string, string] => [name, value]),
    );
    const { method = "GET", url = "" } = request;
    const content = body.length > 0 ? { body } : {};
    const answer = await fetch(target + url, { method, headers, ...content });
    const kept = [...answer.headers].filter(([name]) => !ofConnection.includes(name));
    response.writeHead(answer.status, Object.fromEntries(kept));
    response.end(await answer.bytes());
  });
  return {
    ...door,
    expectOneRequest() {
      expect(sent).toHaveLength(1);
    },
    async expectParts(names) {
      const [{ contentType, body } = { contentType: "", body: "" }] = sent;
      const form = await new Response(body, {
        headers: { "content-type": contentType },
      }).formData();
      expect([...form.keys()].sort()).toEqual([...names].sort());
    },
  };
}
