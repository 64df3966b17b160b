import { expect } from "vitest";

/** Notes what goes over the wire, which Pact's server tells nobody. */
export interface Recorder {
  /** A fetch for the client. */
  readonly fetch: typeof fetch;
  /** Fails unless exactly one request was sent. */
  expectOneRequest(): void;
  /** Fails unless the form had these parts and no other. Pact takes every part that it does not know. */
  expectParts(names: readonly string[]): Promise<void>;
}

/** Starts to record. */
export function recorder(): Recorder {
  const sent: Request[] = [];
  return {
    fetch(input, init) {
      const request = new Request(input, init);
      sent.push(request.clone());
      return fetch(request);
    },
    expectOneRequest() {
      expect(sent).toHaveLength(1);
    },
    async expectParts(names) {
      const form = await sent[0]?.formData();
      expect([...(form?.keys() ?? [])].sort()).toEqual([...names].sort());
    },
  };
}
