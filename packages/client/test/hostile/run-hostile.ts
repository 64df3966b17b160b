import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { hostileAnswers } from "./answers.ts";
import { goodAnswer } from "./good-answers.ts";
import type { Order, Played, Plot } from "./play.ts";
import { type Hit, type RawServer, startRawServer } from "./raw-server.ts";

export interface HostileRun extends Played {
  /** How the process ended. */
  readonly exitCode: number | null;
  /** What it said besides. */
  readonly stderr: string;
  /** From its last result to its end, in milliseconds. */
  readonly lingeredMs: number;
  /** How many creates each answer was given to, by answer. */
  readonly creates: Readonly<Record<string, number>>;
  /** The most bytes of one answer that were taken. */
  readonly mostTaken: number;
}

const program = fileURLToPath(new URL("play.ts", import.meta.url));

/** Plays every hostile answer to every call, in a process of its own. */
export async function runHostile(transport: Order["transport"]): Promise<HostileRun> {
  await using servers = new AsyncDisposableStack();
  const started: Record<string, RawServer> = {};
  for (const [answer, { play }] of Object.entries(hostileAnswers)) {
    const server: RawServer = await startRawServer((hit) => {
      if (isFriendly(hit)) linkTo(server, hit);
      else play(hit);
    });
    started[answer] = servers.use(server);
  }
  const plots = Object.entries(started).map(
    ([answer, { port }]): Plot => ({
      answer,
      port,
      stalls: hostileAnswers[answer]?.stalls ?? false,
    }),
  );
  const ran = await run({ transport, plots });
  return {
    ...ran,
    creates: mapped(
      started,
      ({ requests }) => requests.filter((line) => /^POST/.test(line)).length,
    ),
    mostTaken: Math.max(...Object.values(started).map(({ mostSent }) => mostSent)),
  };
}

/** To be downloaded, a report must first be linked to. */
function isFriendly({ path }: Hit): boolean {
  return path.startsWith("/download/api/");
}

function linkTo(server: RawServer, { socket, method, path }: Hit): void {
  const url = `http://127.0.0.1:${server.port}/download/link`;
  const body = JSON.stringify({
    ...goodAnswer(method, path),
    data: { status: "ready", url, expires_in: 600, expires_at: "2026-01-01T00:00:00Z" },
  });
  const head = `content-type: application/json\r\ncontent-length: ${body.length}`;
  socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`);
}

async function run(order: Order) {
  const child = spawn(
    process.execPath,
    ["--conditions=@proofylink/source", program, JSON.stringify(order)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = 0;
  child.stdout.once("data", () => {
    said = performance.now();
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  const lingeredMs = performance.now() - said;
  const played = JSON.parse(stdout || '{"results":[],"peakMemory":0}') as Played;
  return { ...played, exitCode, stderr, lingeredMs };
}

function mapped<In, Out>(
  from: Readonly<Record<string, In>>,
  to: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]));
}
