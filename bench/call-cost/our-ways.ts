import { createProofylink } from "@proofylink/client";
import createClient from "openapi-fetch";
import { installedVersion } from "../installed-version.ts";
import { path, referenceCode, type StubbedApi, type Way } from "./way.ts";

interface Paths {
  "/api/v1/external/verifications/{reference_code}": {
    get: {
      parameters: { path: { reference_code: string } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}

/** The bare stub, which the others are measured against. */
export function bareFetch({ baseUrl, fetch }: StubbedApi): Way {
  return {
    name: "fetch and .json()",
    read: async () => (await fetch(`${baseUrl}${path}/${referenceCode}`)).json(),
  };
}

/** Ours as it comes: time-outs, retries, evidence and errors on. */
export function proofylink({ baseUrl, fetch }: StubbedApi): Way {
  const client = createProofylink({ baseUrl, accessToken: "not-a-token", fetch });
  return { name: "Proofylink", read: () => client.verifications.get(referenceCode) };
}

export function openapiFetch({ baseUrl, fetch }: StubbedApi): Way {
  const client = createClient<Paths>({ baseUrl, fetch });
  const version = installedVersion(`${import.meta.dirname}/..`, "openapi-fetch");
  const params = { path: { reference_code: referenceCode } };
  return {
    name: `openapi-fetch ${version}`,
    read: async () => (await client.GET(`${path}/{reference_code}`, { params })).data,
  };
}
