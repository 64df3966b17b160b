#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkScript } from "./faults/check-script.ts";
import { startSandbox } from "./start-sandbox.ts";

const help = `proofylink-sandbox: the Proofylink External API's behaviour on this machine

Usage: proofylink-sandbox [options]

  --port <number>     port to listen on; 0 takes a free one      (default 4020)
  --host <address>    address to listen on                       (default 127.0.0.1)
  --database <place>  SQLite file or postgres://user@host/name   (default: in memory)
  --tokens <number>   tokens of a new database                   (default 1000)
  --latency <ms>      hold every answer back                     (default 0)
  --seed <number>     reference codes and results follow from it (default 1)
  --faults <file>     JSON script of what goes wrong on the wire (default: nothing)
  --help              this text

PGPASSWORD is the password for Postgres when the URL has none.
PROOFYLINK_SANDBOX_ADMIN_SECRET switches the endpoints below /admin on; they ask for it.

Stop it with Ctrl-C. Exit codes: 0 stopped, 1 could not start, 2 wrong usage.
`;

type Arguments = ReturnType<typeof readArguments> & object;

/** What the command line asks for; undefined for help. */
function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4020" },
      host: { type: "string", default: "127.0.0.1" },
      database: { type: "string" },
      tokens: { type: "string", default: "1000" },
      latency: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      faults: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    port: wholeNumber("--port", values.port, 65_535),
    host: values.host,
    tokens: wholeNumber("--tokens", values.tokens, 1_000_000_000),
    latency: wholeNumber("--latency", values.latency, 600_000),
    seed: wholeNumber("--seed", values.seed, 0xffff_ffff),
    ...(values.faults === undefined ? {} : { faults: readScript(values.faults) }),
    ...(values.database === undefined ? {} : { database: values.database }),
  };
}

function readScript(file: string) {
  let script: unknown;
  try {
    script = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is no JSON" : "cannot be read";
    throw new Error(`The file of --faults ${why}. Give one like {"rules": [{"fault": "hang"}]}.`);
  }
  try {
    return checkScript(script);
  } catch (error) {
    throw new Error(`The file of --faults is wrong. ${(error as Error).message}`);
  }
}

function wholeNumber(option: string, value: string, largest: number): number {
  if (/^\d{1,10}$/.test(value) && Number(value) <= largest) return Number(value);
  throw new Error(`${option} takes a number from 0 to ${largest}, not "${value}".`);
}

async function serve(asked: Arguments): Promise<void> {
  const adminSecret = process.env.PROOFYLINK_SANDBOX_ADMIN_SECRET || undefined;
  const sandbox = await startSandbox({
    ...asked,
    ...(adminSecret === undefined ? {} : { adminSecret }),
  });
  console.log(`Sandbox of the Proofylink External API. Ctrl-C stops it.

PROOFYLINK_BASE_URL=${sandbox.url}
PROOFYLINK_ACCESS_TOKEN=${sandbox.accessToken}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => sandbox.close());
}

function reasonFor(error: unknown, { port, host }: Arguments): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") {
    return `Port ${port} of ${host} is taken. Choose another one, or --port 0 for a free one.`;
  }
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1023.`;
  return error instanceof Error ? error.message : String(error);
}

let asked: Arguments | undefined;
try {
  asked = readArguments();
} catch (error) {
  console.error(`${(error as Error).message}\nproofylink-sandbox --help says more.`);
  process.exit(2);
}
if (asked === undefined) {
  process.stdout.write(help);
} else {
  await serve(asked).catch((error: unknown) => {
    console.error(`The sandbox could not start. ${reasonFor(error, asked)}`);
    process.exitCode = 1;
  });
}
