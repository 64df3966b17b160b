// Every interaction of the client, in one file: the last test can then see that none is missing.
import { clientContract } from "./client/client-contract.ts";
import "./client/creates.pact.ts";
import "./client/verifications.pact.ts";
import "./client/tokens.pact.ts";
import "./client/reports.pact.ts";
import "./client/refusals.pact.ts";

clientContract.writePact();
