// One way of uploading, alone in this process: node measure-one.ts <way> <base URL> <file>.
// Tells its parent the peak of its memory over idle, and what the uploads cost.

import { costOf } from "../ratios.ts";
import { uploadWays } from "./ways.ts";

const uploads = 60;
const inFlight = 8;

const [name = "", baseUrl = "", path = ""] = process.argv.slice(2);
const upload = uploadWays[name]?.(baseUrl);
if (upload === undefined) throw new Error(`No way is called ${name}.`);

// Idle is after everything was loaded and done once; the collector has had its chance.
await upload(path);
globalThis.gc?.();
const idle = process.memoryUsage.rss();
let peak = idle;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 2);
const cost = await costOf(() => upload(path), uploads, inFlight);
clearInterval(sampler);
process.send?.({ ...cost, memory: (peak - idle) / 2 ** 20 }, () => process.exit());
