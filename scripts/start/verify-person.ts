import { spawn } from "node:child_process";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../apps/cli/src/main.ts");

/** Where `proofylink verify` finds things. */
export interface Verification {
  readonly server: { readonly url: string; readonly accessToken: string };
  /** The applicant as JSON. */
  readonly file: string;
  readonly ktp: string;
}

/** What `proofylink verify` came to. */
export interface Verified {
  readonly exitCode: number | null;
  /** Steps and result, as the terminal would have shown them. */
  readonly output: string;
}

/** Runs `proofylink verify` for one person; `show` gets what it prints, as it comes. */
export async function verifyPerson(
  { server, file, ktp }: Verification,
  show: (text: string) => void = () => {},
): Promise<Verified> {
  const ended = Promise.withResolvers<number | null>();
  const args = ["--conditions=@proofylink/source", main, "verify", "--file", file, "--ktp", ktp];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PROOFYLINK_BASE_URL: server.url,
      PROOFYLINK_ACCESS_TOKEN: server.accessToken,
    },
  });
  child.once("error", ended.reject);
  child.once("close", ended.resolve);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      show(text);
    });
  }
  return { exitCode: await ended.promise, output };
}
