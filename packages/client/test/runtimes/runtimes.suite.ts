import { readSpecimen, specimenPath } from "@proofylink/testing";
import { startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, describe, expect, test } from "vitest";
import { inLanes } from "./in-lanes.ts";
import { packProject } from "./packed-project.ts";
import { programPath } from "./programs.ts";
import { type Findings, proofPage } from "./proof-page.ts";
import { runtimes } from "./runtimes.ts";
import { behaviours } from "./suite/behaviours.ts";
import { type FaultTitle, faultRows } from "./suite/fault-rows.ts";
import { type Job, secrets } from "./suite/stage.ts";

const server = await startFaultServer();
const project = await packProject();
afterAll(async () => {
  project[Symbol.dispose]();
  await server.close();
});

const base64 = async (...[name]: Parameters<typeof readSpecimen>): Promise<string> =>
  Buffer.from(await readSpecimen(name)).toString("base64");
const job: Job = {
  url: server.url,
  ktp: await base64("ktp-specimen.jpg"),
  form: await base64("consent-form-specimen.pdf"),
  ktpFile: specimenPath("ktp-specimen.jpg"),
};

// Each has a core to itself, so that time-outs strike only where they should.
const runs = inLanes(
  2,
  runtimes.map((runtime) => async () => runtime.run(programPath(runtime.program), project, job)),
);
const faultTitles = Object.keys(faultRows) as FaultTitle[];

describe.each(runtimes.map((runtime, index) => ({ ...runtime, index })))(
  "$name",
  ({ index, traits, expected }) => {
    const run = () => runs[index] ?? Promise.reject(new Error("It was not run."));
    const shown = Object.entries(behaviours).filter(
      ([, { only }]) => only === undefined || traits.includes(only),
    );

    test.for(shown)("%s", async ([title, behaviour]) => {
      const { report } = await run();
      expect(report.behaviours[title]).toEqual({ observed: behaviour.expected });
    });

    test("had used connections that the faults could drop", async () => {
      const { report } = await run();
      const played = report.faults[traits.includes("browser") ? "repeating" : "fetch"];
      expect(played?.["paid, then a used connection dropped"]?.warm).toBe(true);
      expect(played?.["the same, sent as JSON"]?.warm).toBe(true);
    });

    test("writes no token and nothing of a person to its console", async () => {
      const { output } = await run();
      const found = Object.entries(secrets).filter(([, secret]) => output.includes(secret));
      expect(found.map(([name]) => name)).toEqual([]);
    });

    describe.each(Object.entries(expected))("one create through %s", (transport, findings) => {
      test.for(faultTitles)("%s", async (title) => {
        const { report } = await run();
        expect(report.faults[transport]?.[title]).toMatchObject(findings[title]);
      });
    });
  },
);

test("Chromium still repeats creates by itself, which is why it is given none", async () => {
  const { report } = (await runs[runtimes.findIndex(({ name }) => name === "Chromium")]) ?? {};
  const repeated = report?.faults.repeating?.["paid, then a used connection dropped"];
  expect(repeated?.tokens).toBeGreaterThan(1);
});

test("docs/proof/runtimes.md says what was found here", async () => {
  const reports = (await Promise.all(runs)).map(({ report }) => report.faults as Findings);
  await expect(proofPage(reports)).toMatchFileSnapshot("../../../../docs/proof/runtimes.md");
});
