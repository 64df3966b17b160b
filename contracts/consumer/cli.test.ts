// Every interaction of the command line, in one file: the last test can then see that none is missing.
import { cliContract } from "./cli/run-cli.ts";
import "./cli/verify.pact.ts";
import "./cli/reads.pact.ts";

cliContract.writePact();
