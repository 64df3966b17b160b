import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestServer } from "@proofylink/testing";
import { startServer } from "@proofylink/testing";
import { unpackChromium } from "@proofylink/testing/chromium";
import { startChild } from "./child.ts";
import type { RunSuite } from "./runtime.ts";
import type { Report } from "./suite/run-suite.ts";
import type { Job } from "./suite/stage.ts";

const flags = [
  "--headless",
  // Without it Chromium does not start for root, nor in most containers.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Containers give little shared memory.
  "--disable-dev-shm-usage",
  // The headless program ends at once unless it can be debugged.
  "--remote-debugging-port=0",
  // What the page writes to its console goes to standard error.
  "--enable-logging=stderr",
];

/** A page with the suite in it, in a browser with a fresh profile. */
export const runChromium: RunSuite = async (program, project, job) => {
  const reported = Promise.withResolvers<Report>();
  await using server = await servePage(readFileSync(project.page, "utf8"), job, reported.resolve);
  const { path, libraries } = await unpackChromium(program);
  const profile = mkdtempSync(join(project.path, "chromium-"));
  await using child = startChild(path, [...flags, `--user-data-dir=${profile}`, server.url], {
    cwd: profile,
    env: { LD_LIBRARY_PATH: libraries },
  });
  const ended = child.ended.then(() => {
    throw new Error(`Chromium ended before its page reported:\n${child.output()}`);
  });
  const report = await Promise.race([reported.promise, ended]);
  if ("threw" in report) throw new Error(String(report.threw));
  return { report, output: child.output() };
};

function servePage(
  script: string,
  job: Job,
  report: (report: Report) => void,
): Promise<TestServer> {
  const answers: Record<string, readonly [type: string, body: string]> = {
    "/": ["text/html", '<!DOCTYPE html><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", script],
    "/job": ["application/json", JSON.stringify(job)],
    "/report": ["text/plain", ""],
  };
  return startServer(async (request, response) => {
    const [type, body] = answers[request.url ?? ""] ?? [];
    if (request.url === "/report") {
      let text = "";
      for await (const chunk of request) text += chunk;
      report(JSON.parse(text) as Report);
    }
    response.writeHead(type === undefined ? 404 : 200, { "content-type": type ?? "text/plain" });
    response.end(body);
  });
}
