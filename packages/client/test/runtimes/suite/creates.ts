import { documentFromBlob, imageFromBase64, maskNik } from "@proofylink/client";
import type { LedgerEntry } from "@proofylink/testing/fault-server";
import type { Behaviour } from "./behaviours.ts";
import {
  applicant,
  connect,
  connectToCreate,
  create,
  type Stage,
  secrets,
  toldBy,
} from "./stage.ts";

const consent = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "ContohOS 1",
  timestamp: "2026-03-06T16:00:00+08:00",
};

export const creates: Readonly<Record<string, Behaviour>> = {
  "a multipart create arrives whole and is paid once": {
    observe: (stage) => sent(stage, "multipart"),
    expected: {
      code: "EMP-990101-0001",
      requests: 1,
      tokens: 1,
      type: "multipart/form-data",
      accept: "application/json",
      authorized: true,
      whole: true,
      understood: true,
    },
  },
  "a JSON create arrives whole and is paid once": {
    observe: (stage) => sent(stage, "json"),
    expected: {
      code: "EMP-990101-0001",
      requests: 1,
      tokens: 1,
      type: "application/json",
      accept: "application/json",
      authorized: true,
      whole: true,
      understood: true,
    },
  },
  "own consent and an uploaded form go to their own operations": {
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const { verifications } = connectToCreate(stage, scenario);
      await verifications.createWithOwnConsent({
        ...applicant(stage),
        ktp_image: await imageFromBase64(stage.job.ktp),
        consent_metadata: consent,
      });
      await verifications.createWithUploadedConsent({
        ...applicant(stage),
        form_consent: await documentFromBlob(stage.form),
      });
      return (await scenario.ledger()).list.map(({ path }) => path.split("/").at(-1));
    },
    expected: ["own-consent", "upload-consent"],
  },
  "an image from disk arrives whole, by path and as the runtime's own file": {
    only: "files",
    async observe({ files, ...stage }) {
      const scenario = await stage.server.scenario("none");
      const { verifications } = connectToCreate(stage, scenario);
      const { ktpFile } = stage.job;
      for (const ktp_image of [await files?.image(ktpFile), await files?.blob(ktpFile)]) {
        if (!ktp_image) continue;
        await verifications.createWithEmailConsent({ ...applicant(stage), ktp_image });
      }
      return (await scenario.ledger()).list.map(({ bodyBytes }) => bodyBytes > stage.ktp.size);
    },
    expected: [true, true],
  },
  "an image that is none is refused before anything is sent": {
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const { verifications } = connect(scenario.baseUrl);
      const ktp_image = new Blob(["GIF89a"]);
      const told = await toldBy(
        verifications.createWithEmailConsent({ ...applicant(stage), ktp_image }),
      );
      return { told, requests: (await scenario.ledger()).requestsOnWire };
    },
    expected: { told: "InvalidInputError invalid_input", requests: 0 },
  },
  "a browser, which repeats requests by itself, is not given a create": {
    only: "browser",
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const told = await toldBy(create(stage, scenario));
      return { told, requests: (await scenario.ledger()).requestsOnWire };
    },
    expected: { told: "InvalidInputError unsafe_runtime", requests: 0 },
  },
};

const nothing: Pick<LedgerEntry, "headers" | "bodyBytes"> = { headers: {}, bodyBytes: 0 };

async function sent(stage: Stage, encoding: "multipart" | "json"): Promise<unknown> {
  const scenario = await stage.server.scenario("none");
  const proofylink = connectToCreate(stage, scenario, { encoding });
  const created = await proofylink.verifications.createWithEmailConsent(applicant(stage));
  const { requestsOnWire, committed, list } = await scenario.ledger();
  const [{ headers, bodyBytes } = nothing] = list;
  const [row] = (await proofylink.verifications.list().page(1)).data;
  return {
    code: created.reference_code,
    requests: requestsOnWire,
    tokens: committed,
    type: headers["content-type"]?.split(";")[0],
    accept: headers.accept,
    authorized: headers.authorization?.startsWith("Bearer "),
    whole: headers["content-length"] === String(bodyBytes) && bodyBytes > stage.ktp.size,
    understood:
      row?.customer_id_number === maskNik(secrets.id_number) &&
      row.customer_name === secrets.full_name,
  };
}
