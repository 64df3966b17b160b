import type { ConformanceOptions } from "@proofylink/conformance";
import { startMock } from "@proofylink/mock";
import { apiUnderTest } from "./api-under-test.ts";
import { mockWaivers } from "./mock-waivers.ts";

/** A mock, and how to test it. */
export interface MockUnderTest extends AsyncDisposable {
  readonly options: ConformanceOptions;
}

/** The mock, which keeps no state: nothing that is created can be read, listed or followed. */
export async function startMockUnderTest(): Promise<MockUnderTest> {
  const mock = await startMock();
  const options = {
    ...apiUnderTest,
    baseUrl: mock.url,
    credentials: { accessToken: mock.accessToken },
    waivers: mockWaivers,
    // Unasked it answers each operation with the first example, which has two thirds of what there can be.
    minimumCoverage: 0.6,
  };
  return { options, [Symbol.asyncDispose]: () => mock.close() };
}
