// Whether a batch of a million needs more memory, or more time for each row, than one of ten thousand:
//   npm run bench batch-memory                  (about half an hour)
//   npm run bench batch-memory -- --rows 2000,20000

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { drawThumbnailJpeg } from "@proofylink/testing";
import { measureApart } from "../batch-speed/measure-apart.ts";
import { machine, writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000,100000,1000000" } },
});

async function sizes(image: string): Promise<string[][]> {
  const lines: string[][] = [];
  for (const rows of values.rows.split(",").map(Number)) {
    const load = { rows, concurrency: 64, latencyMs: 5, image };
    const measured = await measureApart({ way: "batch", ...load });
    lines.push([
      String(rows),
      measured.peakMiB.toFixed(0),
      (measured.cpuMs / rows).toFixed(2),
      ((measured.journalMiB * 2 ** 20) / rows).toFixed(0),
    ]);
  }
  return lines;
}

const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
try {
  const image = join(folder, "ktp.jpg");
  await writeFile(image, drawThumbnailJpeg());
  writeProof("batch-memory", {
    title: "What a million rows need",
    command: "npm run bench batch-memory",
    parts: [
      `${machine()}. A batch on a file whose API answers in the same process after 5 ms, 64 creates at a time and with` +
        " a small image, so that the work and not the waiting is what takes the time. Each size runs in a process of" +
        " its own; its memory is looked at twenty times a second, and includes Node's own. The processor's time is that" +
        " of adding and sending.",
      table(
        ["rows", "peak MiB", "CPU ms a row", "bytes a row in the file at the end"],
        await sizes(image),
      ),
    ],
  });
} finally {
  await rm(folder, { recursive: true });
}
