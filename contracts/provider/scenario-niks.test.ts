// The client and the sandbox know the NIKs of scenarios each by a rule of its own: here the two meet.

import { createProofylink, InvalidInputError, imageFromBytes } from "@proofylink/client";
import { nikOf, scenarioOf, scenarios, startSandbox } from "@proofylink/sandbox";
import { readSpecimen } from "@proofylink/testing";
import { describe, expect, test } from "vitest";

const ktp_image = await imageFromBytes(await readSpecimen("ktp-specimen.jpg"));
const lastPerson = 3959;

const applicant = (id_number: string) => ({
  verification_type_id: 1,
  id_number,
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
  ktp_image,
});

/** What becomes of a create at a base URL that is not known as a sandbox, and how often it was sent. */
async function createElsewhere(nik: string) {
  let sent = 0;
  const { verifications } = createProofylink({
    baseUrl: "https://api.example.test",
    accessToken: "t",
    fetch: async () => {
      sent += 1;
      return Response.json({ data: { reference_code: "EMP-1" } }, { status: 201 });
    },
  });
  const outcome = await verifications
    .createWithEmailConsent(applicant(nik))
    .catch((error: unknown) => error);
  return { outcome, sent };
}

describe.each(scenarios)("the NIKs of $name", (scenario) => {
  test.each([0, 41, lastPerson])("person %i: the client sends none elsewhere", async (person) => {
    const { outcome, sent } = await createElsewhere(nikOf(scenario, person));
    expect(outcome).toBeInstanceOf(InvalidInputError);
    expect(Object.keys((outcome as InvalidInputError).errors)).toEqual(["id_number"]);
    expect(sent).toBe(0);
  });

  test("with a month that exists mean nothing to the sandbox, and pass", async () => {
    const nik = nikOf(scenario).replace(/00(?=\d{6}$)/, "01");
    expect(scenarioOf(nik)).toBeUndefined();
    expect(await createElsewhere(nik)).toMatchObject({ sent: 1 });
  });
});

test("a sandbox on this machine gets them without a setting, and does what they stand for", async () => {
  await using sandbox = await startSandbox();
  const { verifications } = createProofylink({
    baseUrl: sandbox.url,
    accessToken: sandbox.accessToken,
  });
  const scenario = scenarios.find(({ name }) => name === "insufficient-tokens");
  const create = verifications.createWithEmailConsent(applicant(nikOf(scenario as never)));
  await expect(create).rejects.toMatchObject({ code: "insufficient_tokens" });
});
