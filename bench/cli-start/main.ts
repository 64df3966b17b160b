// How long the command line takes to start, beside Node itself and the command lines of other APIs:
//   npm run bench cli-start
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedVersion } from "../installed-version.ts";
import { installPeers } from "../peers/install.ts";
import { machine, writeProof } from "../proof-page.ts";
import { median, spread, table } from "../ratios.ts";
import { startOtherEnd } from "../start-server.ts";
import { startOnce } from "./start-once.ts";

const rounds = 15;
const peersFolder = join(import.meta.dirname, "peers");
const ours = join(import.meta.dirname, "../../apps/cli/dist/main.cjs");
const peers = ["resend-cli", "twilio-cli", "checkly"];

/** The program that a package puts on the path. */
function programOf(name: string): string {
  const folder = join(peersFolder, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : (Object.values(bin)[0] as string));
}

installPeers(peersFolder);
using server = await startOtherEnd(join(import.meta.dirname, "serve.ts"));
const env = { PROOFYLINK_BASE_URL: server.url, PROOFYLINK_ACCESS_TOKEN: "bench-access-token" };
const get = (call: string) => `${call}("${server.url}/api/v1/external/token/balance")`;

const contestants: ReadonlyArray<readonly [name: string, args: readonly string[]]> = [
  ["node -e 0", ["-e", "0"]],
  ["proofylink --version", [ours, "--version"]],
  ["proofylink --help", [ours, "--help"]],
  ["proofylink explain outcome_unknown", [ours, "explain", "outcome_unknown"]],
  ["proofylink balance", [ours, "balance"]],
  [
    "node: one request by node:http",
    ["-e", `${get('require("node:http").get')}.on("response", (r) => r.resume())`],
  ],
  ["node: one request by fetch", ["-e", `${get("fetch")}.then((r) => r.text())`]],
  ...peers.map((name) => [`${name} --version`, [programOf(name), "--version"]] as const),
  ...peers.map((name) => [`${name} --help`, [programOf(name), "--help"]] as const),
];

const times = new Map(contestants.map(([name]) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of contestants) times.get(name)?.push(startOnce(args, env));
}

const floor = times.get("node -e 0") ?? [];
const rows = [...times].map(([name, each]) => [
  name,
  median(each).toFixed(0),
  spread(each.map((ms, round) => ms / (floor[round] ?? Number.NaN))),
]);
const versions = peers.map((name) => `${name} ${installedVersion(peersFolder, name)}`).join(", ");

writeProof("cli-start", {
  title: "How long the command line takes to start",
  command: "npm run bench cli-start",
  parts: [
    `Each is a process, from its start to its end; they take turns for ${rounds} rounds. Medians, and quartiles in` +
      ` brackets, of the ratios to \`node -e 0\` in the same round. Requests go to a server on this machine, without` +
      ` TLS. ${machine()}: compare the rows, not the machines. Peers: ${versions}.`,
    table(["", "ms", "× node -e 0"], rows),
    "Why it is so: [docs/decisions](../decisions/command-line-start.md).",
  ],
});
