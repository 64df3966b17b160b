import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { startChild } from "./child.ts";
import type { RunSuite } from "./runtime.ts";
import type { Report } from "./suite/run-suite.ts";

/** The open-source runtime of Workers, without a tool around it. */
export const runWorkerd: RunSuite = async (program, project, job) => {
  const config = join(dirname(project.worker), "workerd.capnp");
  writeFileSync(config, workerdConfig(basename(project.worker)));
  await using child = startChild(program, ["serve", "--control-fd=3", config], {
    cwd: mkdtempSync(join(project.path, "workerd-")),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const control = createInterface(child.process.stdio[3] as Readable);
  const [line] = (await Promise.race([once(control, "line"), child.ended])) as [string];
  const { port } = JSON.parse(line) as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    body: JSON.stringify(job),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`workerd answered ${text}\n${child.output()}`);
  return { report: JSON.parse(text) as Report, output: child.output() };
};

// A Worker may reach the loopback only when its network says so.
function workerdConfig(module: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "${module}")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (
      allow = ["public", "private"],
      tlsOptions = (trustBrowserCas = true),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
