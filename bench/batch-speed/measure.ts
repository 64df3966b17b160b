// One way of sending many people, in a process of its own: prints what it took.

import { openAsBlob, statSync } from "node:fs";
import { type BatchRow, openBatch } from "@proofylink/batch";
import { createProofylink } from "@proofylink/client";
import { imageFromFile } from "@proofylink/client/node";
import type { paths } from "@proofylink/types";
import createClient from "openapi-fetch";
import pMap from "p-map";
import { people } from "../batch-chaos/people.ts";
import { stubApi } from "./stub-api.ts";

export interface Measured {
  readonly seconds: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly journalMiB: number;
}

export interface Settings {
  readonly way: "batch" | "client" | "openapi-fetch";
  readonly rows: number;
  readonly concurrency: number;
  readonly latencyMs: number;
  readonly image: string;
  readonly journal: string;
}

const settings = JSON.parse(process.env.MEASURE ?? "{}") as Settings;
const { rows, concurrency, latencyMs, image, journal } = settings;
const api = stubApi(latencyMs);
const client = createProofylink({
  baseUrl: "http://127.0.0.1:9",
  accessToken: "stub-access-token",
  transport: api.transport,
});

function* rowsOf(): Generator<BatchRow, undefined> {
  for (const row of people(rows)) yield { ...row, ktp_image: image };
}

let begun = performance.now();

/** Each resolves after the last create. What it does before the first is not timed when it sets `begun`. */
const ways: Record<Settings["way"], () => Promise<void>> = {
  async batch() {
    // Results are not looked for: the other ways do not look either.
    const tempo = { lookEveryMs: 1e9 };
    await using batch = await openBatch({ journal, client, key: "a-key-of-a-benchmark", tempo });
    await batch.add(rowsOf());
    begun = performance.now();
    const { end, rows: states } = await batch.run({ concurrency, wait: false });
    if (end !== "done" || states.created !== rows) throw new Error(`The run ended: ${end}.`);
  },
  async client() {
    const create = async ({ applicant, ktp_image }: BatchRow) => {
      const { consent_metadata, ...person } = applicant;
      if (!consent_metadata) return;
      const whole = { ...person, consent_metadata, ktp_image: await imageFromFile(ktp_image) };
      await client.verifications.createWithOwnConsent(whole);
    };
    await pMap(rowsOf(), create, { concurrency });
  },
  async "openapi-fetch"() {
    const http = createClient<paths>({ baseUrl: "http://127.0.0.1:9", fetch: api.fetch });
    const create = async ({ applicant, ktp_image }: BatchRow) => {
      const form = new FormData();
      const { consent_metadata = {}, ...person } = applicant;
      for (const [name, value] of Object.entries(person)) form.set(name, String(value));
      for (const [name, value] of Object.entries(consent_metadata)) {
        form.set(`consent_metadata[${name}]`, value);
      }
      form.set("ktp_image", await openAsBlob(ktp_image), "ktp.jpg");
      await http.POST("/api/v1/external/verifications/own-consent", {
        body: form as never,
        bodySerializer: (body) => body as never,
      });
    };
    await pMap(rowsOf(), create, { concurrency });
  },
};

let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 50);
const cpu = process.cpuUsage();
await ways[settings.way]();
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);
clearInterval(sampling);
const measured: Measured = {
  seconds,
  cpuMs: (user + system) / 1000,
  peakMiB: peak / 2 ** 20,
  journalMiB: settings.way === "batch" ? statSync(journal).size / 2 ** 20 : 0,
};
console.log(JSON.stringify(measured));
