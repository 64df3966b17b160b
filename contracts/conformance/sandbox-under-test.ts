import type { ConformanceOptions, Provocation } from "@proofylink/conformance";
import { nikOf, type Sandbox, scenarios, startSandbox } from "@proofylink/sandbox";
import { apiUnderTest, creates, verification } from "./api-under-test.ts";
import { sandboxWaivers } from "./sandbox-waivers.ts";

const second = 1_000;
const started = Date.parse("2026-03-01T00:00:00Z");

/** A sandbox, and how to test it. */
export interface SandboxUnderTest extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly options: ConformanceOptions;
}

/** A sandbox whose time stands still, with a verification of every scenario, most of them at their end. */
export async function startSandboxUnderTest(): Promise<SandboxUnderTest> {
  const sandbox = await startSandbox({ tokens: 1_000_000_000, clock: { now: () => started } });
  const begun = await placePeople(sandbox, "VER");
  // Longer than any scenario takes, decisions included.
  sandbox.clock.advance(300 * second);
  const reported = (await listed(sandbox)).filter(({ status }) => status === "completed");
  const codes = reported.map(({ reference_code }) => reference_code);
  for (const code of codes) {
    await get(sandbox, `/${code}/reports/credit`);
    await get(sandbox, `/${code}/reports/proofylink`);
  }
  // Reports are ready three seconds after they were asked for.
  sandbox.clock.advance(3 * second);
  const options = optionsFor(sandbox, [...begun, ...(await placePeople(sandbox, "CAR"))], codes);
  return { sandbox, options, [Symbol.asyncDispose]: () => sandbox.close() };
}

/** One of each scenario and type; their codes. */
async function placePeople(sandbox: Sandbox, prefix: string): Promise<string[]> {
  const codes: string[] = [];
  // One scenario is there to show a status that the spec does not know.
  const people = scenarios.filter(
    ({ create, name }) => create.kind === "accept" && name !== "stays-in-unknown-status",
  );
  for (const [index, scenario] of people.entries()) {
    for (const verificationTypeId of [1, 2, 3, 4] as const) {
      const number = String(index * 10 + verificationTypeId).padStart(4, "0");
      const referenceCode = `${prefix}-260301-${number}`;
      await sandbox.place({ referenceCode, verificationTypeId, idNumber: nikOf(scenario) });
      codes.push(referenceCode);
    }
  }
  return codes;
}

interface Row {
  readonly reference_code: string;
  readonly status: string;
}

async function listed(sandbox: Sandbox): Promise<Row[]> {
  const pages = await Promise.all([1, 2].map((page) => get(sandbox, `?per_page=100&page=${page}`)));
  return pages.flatMap(({ data }) => data as Row[]);
}

async function get({ url, accessToken }: Sandbox, rest: string): Promise<{ data: unknown }> {
  const response = await fetch(`${url}/api/v1/external/verifications${rest}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return (await response.json()) as { data: unknown };
}

function optionsFor(
  sandbox: Sandbox,
  codes: readonly string[],
  reported: readonly string[],
): ConformanceOptions {
  return {
    ...apiUnderTest,
    baseUrl: sandbox.url,
    credentials: { accessToken: sandbox.accessToken },
    known: {
      "getVerification reference_code": codes,
      "getCreditReport reference_code": reported,
      "getProofylinkReport reference_code": reported,
    },
    // Slowly enough that no verification takes two steps at once.
    resources: [{ ...verification, advance: () => sandbox.clock.advance(second) }],
    provocations: refusals,
    waivers: sandboxWaivers,
  };
}

/** The sandbox's refusals on demand. */
const refusals: readonly Provocation[] = creates.flatMap((operation) =>
  scenarios.flatMap((scenario): Provocation[] => {
    const { create } = scenario;
    if (create.kind === "accept") return [];
    const status = create.kind === "refuse" ? create.status : 500;
    return [{ operation, status, body: { id_number: nikOf(scenario) } }];
  }),
);
