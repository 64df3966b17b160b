#!/usr/bin/env node
import { parseArgs } from "node:util";
import { startMock } from "./start-mock.ts";

const help = `proofylink-mock: a mock of the Proofylink External API on this machine

Usage: proofylink-mock [--port <number>] [--host <address>]

  --port <number>   port to listen on; 0 takes a free one   (default 4010)
  --host <address>  address to listen on                    (default 127.0.0.1)
  --help            this text

Every operation answers its documented success. Ask for another answer with a request header:
  Prefer: code=404                        any documented status of the operation
  Prefer: example=failed                  any named example of the success
  Prefer: code=422, example=nested-field  both

Stop it with Ctrl-C. Exit codes: 0 stopped, 1 could not start, 2 wrong usage.
`;

interface Arguments {
  readonly port: number;
  readonly host: string;
}

/** What the command line asks for; undefined for help. */
function readArguments(): Arguments | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port: Number(values.port), host: values.host };
}

async function serve({ port, host }: Arguments): Promise<void> {
  const mock = await startMock({ port, host });
  console.log(`Mock of the Proofylink External API. Ctrl-C stops it.

PROOFYLINK_BASE_URL=${mock.url}
PROOFYLINK_ACCESS_TOKEN=${mock.accessToken}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
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
  console.error(`${(error as Error).message}\nproofylink-mock --help says more.`);
  process.exit(2);
}
if (asked === undefined) {
  process.stdout.write(help);
} else {
  await serve(asked).catch((error: unknown) => {
    console.error(`The mock could not start. ${reasonFor(error, asked)}`);
    process.exitCode = 1;
  });
}
