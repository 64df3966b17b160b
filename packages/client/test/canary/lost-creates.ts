import type { Proofylink } from "../../src/index.ts";
import { type Api, type Reply, startApi, success } from "../start-api.ts";
import { emailApplicant, everything, markers } from "./markers.ts";
import type { Failures } from "./stage.ts";

interface Row {
  readonly reference_code: string;
  readonly [field: string]: unknown;
}

function rowOf(reference_code: string): Row {
  const now = new Date().toISOString();
  return {
    reference_code,
    verification_type_name: "Rekrutment/Screening Karyawan",
    customer_name: markers.name,
    customer_id_number: `${markers.NIK.slice(0, 4)}********${markers.NIK.slice(-4)}`,
    status: everything,
    created_at: now,
    updated_at: now,
  };
}

/** Loses every create, and lists these. */
function losing(rows: readonly Row[], list: Reply = success(rows)): Promise<Api> {
  return startApi(({ method }) =>
    method === "POST" ? { status: 500, body: { message: everything } } : list,
  );
}

const create = ({ verifications }: Proofylink, onUnknown: "throw" | "reconcile") =>
  verifications.createWithEmailConsent(emailApplicant, { onUnknown });

/** A create is lost, and looked for. */
export const lostCreates: Failures = {
  "found once": async (stage) => {
    await using api = await losing([rowOf("EMP-990101-1111")]);
    const client = stage.client({ baseUrl: api.url });
    const { recovered, warnings } = await create(client, "reconcile");
    stage.search("recovered", { recovered, warnings });
    return await create(client, "throw");
  },
  "found twice": async (stage) => {
    await using api = await losing(["EMP-990101-1111", "EMP-990101-2222"].map(rowOf));
    return await create(stage.client({ baseUrl: api.url }), "reconcile");
  },
  "found nowhere": async (stage) => {
    await using api = await losing([]);
    return await create(stage.client({ baseUrl: api.url }), "reconcile");
  },
  "the list fails": async (stage) => {
    await using api = await losing([], { status: 500, body: everything });
    return await create(stage.client({ baseUrl: api.url }), "reconcile");
  },
  "the list is a page": async (stage) => {
    await using api = await losing([], { body: `<html>${everything}</html>` });
    return await create(stage.client({ baseUrl: api.url }), "reconcile");
  },
  "looked for by the error itself": async (stage) => {
    await using api = await losing(["EMP-990101-1111", "EMP-990101-2222"].map(rowOf));
    const lost = await create(stage.client({ baseUrl: api.url }), "throw").catch((error) => error);
    return await lost.reconcile();
  },
  "the same person again": async (stage) => {
    await using api = await losing([]);
    const client = stage.client({ baseUrl: api.url, duplicateGuard: { withinMs: 60_000 } });
    await create(client, "throw").catch(() => {});
    return await create(client, "throw");
  },
};
