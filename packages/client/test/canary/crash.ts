// A program that does not handle the error of a create: what Node prints of it is searched.
import { createProofylink } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { emailApplicant, markers } from "./markers.ts";

const [baseUrl = "", transport] = process.argv.slice(2);
const proofylink = createProofylink({
  baseUrl,
  accessToken: markers["access token"],
  ...(transport === "node" && { transport: nodeTransport() }),
});
await proofylink.verifications.createWithEmailConsent(emailApplicant);
