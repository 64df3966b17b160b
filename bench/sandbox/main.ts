// What the sandbox costs beside the mock:
//   npm run bench sandbox

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { machine, writeProof } from "../proof-page.ts";
import { median, spread, table } from "../ratios.ts";
import { type LoadProcess, startLoadProcess } from "./load-process.ts";
import type { Kind } from "./requests.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

const rounds = Number(process.env.ROUNDS ?? 15);
const starts = Number(process.env.STARTS ?? 7);
const times: Record<Kind, number> = { list: 400, detail: 400, create: 40 };

/** One server under one kind of request, a number for each round. */
interface Measured {
  readonly perSecond: number[];
  /** Milliseconds of the server's processor for one request. */
  readonly cpu: number[];
  answerBytes: number;
}

interface Contestant {
  readonly name: string;
  readonly server: ServerProcess;
}

async function measure(load: LoadProcess, server: ServerProcess, kind: Kind, into: Measured) {
  const { url, accessToken } = server;
  const before = await server.cost();
  const { wall, answerBytes } = await load.send({ url, accessToken, kind, times: times[kind] });
  const after = await server.cost();
  into.perSecond.push((1000 * times[kind]) / wall);
  into.cpu.push((after.cpu - before.cpu) / times[kind]);
  into.answerBytes = answerBytes;
}

async function compare(
  load: LoadProcess,
  contestants: readonly Contestant[],
  kind: Kind,
): Promise<string> {
  const fresh = (): Measured => ({ perSecond: [], cpu: [], answerBytes: 0 });
  for (const { server } of contestants) await measure(load, server, kind, fresh());
  const results = contestants.map((one) => ({ ...one, measured: fresh() }));
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of results.keys()) {
      const { server, measured } = results[(turn + round) % results.length]!;
      await measure(load, server, kind, measured);
    }
  }
  const [{ measured: mock } = results[0]!] = results;
  const rows = results.map(({ name, measured: { perSecond, cpu, answerBytes } }) => [
    name,
    String(Math.round(median(perSecond))),
    spread(perSecond.map((own, round) => own / mock.perSecond[round]!)),
    median(cpu).toFixed(2),
    spread(cpu.map((own, round) => own / mock.cpu[round]!)),
    String(answerBytes),
  ]);
  const head = ["", "a second", "a second ×", "processor ms", "processor ×", "answer bytes"];
  return table(head, rows);
}

/** Milliseconds to start, again and again and in turn, each time on a new database. */
async function startUps(whats: readonly string[]): Promise<number[][]> {
  const times = whats.map((): number[] => []);
  for (let round = 0; round < starts; round += 1) {
    for (const [at, what] of whats.entries()) {
      using server = await startServerProcess(what.replace(".db", `-${round}.db`));
      times[at]?.push(server.startUp);
    }
  }
  return times;
}

const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
try {
  const whats = ["mock", "memory", join(folder, "sandbox.db")];
  const names = ["mock (Prism)", "sandbox in memory", "sandbox on a file"];
  const started = await startUps(whats);
  using stack = new DisposableStack();
  const load = stack.use(startLoadProcess());
  const contestants: Contestant[] = [];
  for (const [at, what] of whats.entries()) {
    contestants.push({ name: names[at]!, server: stack.use(await startServerProcess(what)) });
  }
  const idle = await Promise.all(contestants.map(({ server }) => server.fill()));
  const [list, detail, create] = [
    await compare(load, contestants, "list"),
    await compare(load, contestants, "detail"),
    await compare(load, contestants, "create"),
  ];
  const busy = await Promise.all(contestants.map(({ server }) => server.cost()));
  const whole = contestants.map(({ name }, at) => [
    name,
    String(Math.round(median(started[at]!))),
    spread(started[at]!.map((own, round) => own / started[0]![round]!)),
    String(Math.round(idle[at]!.memory)),
    String(Math.round(busy[at]!.memory)),
  ]);
  writeProof("sandbox-speed", {
    title: "What the sandbox costs beside the mock",
    command: "npm run bench sandbox",
    parts: [
      "Each server has a process of its own, as does what asks them: undici, sixteen requests in flight on" +
        ` kept connections, over the loopback. They take turns for ${rounds} rounds; medians, and quartiles` +
        " in brackets, of the ratios to the mock in the same round. Processor time is the server's alone, for" +
        ` one request. ${machine()}: compare the rows, not the machines.`,
      "The mock answers examples; it checks a request against the spec and keeps nothing. The sandboxes hold" +
        " 1,000 verifications, look at every request whether a state is due, and keep each create with its" +
        " token in one transaction. The file is written through to the disk at each (`synchronous=FULL`).",
      "## Requests for a page of three rows",
      list,
      "## Requests for one completed verification",
      detail,
      "## Creates, multipart with a 1 MB image",
      create,
      "## Start-up and memory",
      `Start-up is from the start of the process until it listens, ${starts} times on new databases, from the` +
        " TypeScript sources. Memory is the most that was resident: before the requests above (the sandboxes" +
        " with their verifications made), and after.",
      table(["", "start-up ms", "start-up ×", "MiB before", "MiB after"], whole),
    ],
  });
} finally {
  await rm(folder, { recursive: true });
}
