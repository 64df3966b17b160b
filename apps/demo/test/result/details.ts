import { readFileSync } from "node:fs";
import { createProofylink, type VerificationDetail } from "@proofylink/client";
import { nikOf, scenarios, startSandbox } from "@proofylink/sandbox";

/** What a check is called in the tests, and the answer about it. */
export type NamedDetail = readonly [name: string, detail: VerificationDetail];

const document = new URL(import.meta.resolve("@proofylink/spec/openapi.json"));

/** The details that the spec shows as examples. */
export function specDetails(): NamedDetail[] {
  const { components } = JSON.parse(readFileSync(document, "utf8"));
  const examples = Object.entries<{ value: { data?: Partial<VerificationDetail> } }>(
    components.examples,
  );
  return examples.flatMap(([name, { value }]): NamedDetail[] =>
    value.data?.verification ? [[`spec: ${name}`, value.data as VerificationDetail]] : [],
  );
}

/** The details of each scenario that is created, an hour after, and of each type of verification. */
export async function sandboxDetails(): Promise<NamedDetail[]> {
  await using sandbox = await startSandbox();
  const { verifications } = createProofylink({
    baseUrl: sandbox.url,
    accessToken: sandbox.accessToken,
  });
  const placed = [
    ...scenarios
      .filter(({ create }) => create.kind === "accept")
      .map((scenario) => ({ referenceCode: scenario.name, idNumber: nikOf(scenario) })),
    ...([1, 2, 3, 4] as const).map((verificationTypeId) => ({
      referenceCode: `type-${verificationTypeId}`,
      verificationTypeId,
    })),
  ];
  for (const one of placed) await sandbox.place(one);
  await sandbox.clock.advance(3_600_000);
  return await Promise.all(
    placed.map(
      async ({ referenceCode }) =>
        [`sandbox: ${referenceCode}`, await verifications.get(referenceCode)] as const,
    ),
  );
}
