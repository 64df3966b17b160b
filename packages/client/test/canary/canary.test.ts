import { execFile } from "node:child_process";
import { join } from "node:path";
import { type Fault, faults, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { specDrift } from "../../src/drift.ts";
import { imageFromBase64, type ProofylinkOptions } from "../../src/index.ts";
import { imageFromFile, nodeTransport, saveReport } from "../../src/node/index.ts";
import { FakeClock } from "../fake-clock.ts";
import { startApi } from "../start-api.ts";
import { calls } from "./calls.ts";
import { canaryPage } from "./canary-page.ts";
import { carelessReplies } from "./careless-server.ts";
import { channels, say } from "./channels.ts";
import { findLeaks } from "./find-leaks.ts";
import { emailApplicant, everything, markers, ownApplicant } from "./markers.ts";
import { Witness } from "./witness.ts";

const witness = new Witness();
const transports: Readonly<Record<string, () => ProofylinkOptions>> = {
  fetch: () => ({}),
  node: () => ({ transport: nodeTransport() }),
};
const pausesSkipped = () => new FakeClock({ skipUpToMs: 70_000 });
// A fault that hangs shall not hang for long; the others answer at once.
const timeouts = { tryMs: 1_500, totalMs: 2_000 };

let listening: Disposable;
beforeAll(() => {
  listening = witness.listen();
});
afterAll(() => listening[Symbol.dispose]());

describe("the search finds a planted marker", () => {
  const forms: Record<string, (text: string) => string> = {
    "as it is": (text) => text,
    "in other case": (text) => text.toLowerCase(),
    reversed: (text) => [...text].reverse().join(""),
    "URL-encoded": encodeURIComponent,
    "in base64, in the middle": (text) => Buffer.from(`ab${text}yz`).toString("base64"),
    "in hex": (text) => Buffer.from(text).toString("hex"),
    "with separators": (text) => [...text].join("-"),
  };
  test.each(Object.entries(forms))("%s", (_form, write) => {
    for (const [what, text] of Object.entries(markers)) {
      // Separators in an address make another address of it.
      if (what !== "IP address" || !write("1.2").includes("-"))
        expect(findLeaks(write(text))).toContain(what);
    }
  });

  test.each(Object.keys(channels))("through %s", (channel) => {
    const hidden = Object.defineProperty({}, "hidden", { value: everything, enumerable: false });
    const error = Object.assign(new Error(everything), { toJSON: () => everything, hidden });
    expect(findLeaks(say(channel as never, error))).toContain("NIK");
  });

  test("in an error that a witness watches", async () => {
    const other = new Witness();
    await other.fails("planted", () => Promise.reject(new Error(markers.NIK)));
    expect(other.leaks).not.toEqual([]);
  });
});

describe.each(Object.entries(transports))("over %s", (name, options) => {
  test("no fault of a create shows anything", { timeout: 60_000 }, async () => {
    await using server = await startFaultServer();
    const play = async (fault: Fault, encoding: "multipart" | "json") => {
      const { baseUrl } = await server.scenario(fault);
      const path = `fault: ${fault}, ${name}, ${encoding}`;
      const client = witness.client(path, { baseUrl, encoding, timeouts, ...options() });
      const error = await witness.fails(path, () =>
        client.verifications.createWithEmailConsent(emailApplicant),
      );
      if (fault !== "none" && fault !== "warm-drop") expect(error, path).toBeDefined();
    };
    const every = Object.keys(faults) as Fault[];
    await Promise.all(every.flatMap((fault) => [play(fault, "multipart"), play(fault, "json")]));
  });

  test("no answer that repeats what was sent is repeated", { timeout: 60_000 }, async () => {
    for (const [reply, answer] of Object.entries(carelessReplies)) {
      await using api = await startApi(() => answer);
      for (const [call, play] of Object.entries(calls)) {
        const path = `careless answer: ${reply}, ${call}, ${name}`;
        const drift = specDrift((deviation) =>
          witness.search(path, "drift", JSON.stringify(deviation)),
        );
        const client = witness.client(path, {
          baseUrl: api.url,
          clock: pausesSkipped(),
          middleware: [drift],
          ...options(),
        });
        await witness.fails(path, () => play(client));
      }
      for (const { url } of api.received) witness.search(reply, "URL on the wire", url);
    }
  });
});

test("no refused input is repeated", async () => {
  const client = witness.client("refused input", { baseUrl: "http://127.0.0.1:9" });
  const wrong: Record<string, unknown> = {
    verification_type_id: markers.NIK,
    id_number: `${markers.NIK}1`,
    full_name: { first: markers.name },
    email: `${markers["e-mail"]} ${markers["e-mail"]}`,
    phone_number: `${markers.phone}${markers.phone}`,
    ktp_image: `/home/x/${markers["file name"]}`,
    [markers.NIK]: everything,
    nik: markers.NIK,
  };
  for (const [field, value] of Object.entries(wrong)) {
    const error = await witness.fails(`refused input: ${field.slice(0, 4)}`, () =>
      client.verifications.createWithEmailConsent({ ...emailApplicant, [field]: value } as never),
    );
    expect(error, field).toMatchObject({ code: "invalid_input" });
  }
  for (const key of Object.keys(ownApplicant.consent_metadata)) {
    const consent_metadata = {
      ...ownApplicant.consent_metadata,
      [key]: { [everything]: everything },
    };
    await witness.fails(`refused input: consent ${key}`, () =>
      client.verifications.createWithOwnConsent({ ...ownApplicant, consent_metadata } as never),
    );
  }
});

test("no refused file, code, setting or path is repeated", async () => {
  const settings: Record<string, () => unknown> = {
    "image of text": () => imageFromBase64(Buffer.from(everything).toString("base64")),
    "no base64": () => imageFromBase64(everything),
    "missing file": () => imageFromFile(join("/nowhere", markers["file name"])),
    "base URL with a password": () =>
      witness.client("setting", {
        baseUrl: `https://${markers.NIK}:${markers["access token"]}@a.example`,
      }),
    "base URL that is none": () => witness.client("setting", { baseUrl: everything }),
    "reference code": () =>
      witness
        .client("setting", { baseUrl: "http://127.0.0.1:9" })
        .verifications.get(`${everything}/`),
    "report path": () => saveReport(new Blob(["%PDF-"]), join("/nowhere", markers["file name"])),
    duplicate: async () => {
      const duplicateGuard = { withinMs: 60_000 };
      await using server = await startFaultServer();
      const { baseUrl } = await server.scenario("none");
      const { verifications } = witness.client("setting", { baseUrl, duplicateGuard });
      await verifications.createWithEmailConsent(emailApplicant);
      await verifications.createWithEmailConsent(emailApplicant);
    },
  };
  for (const [setting, play] of Object.entries(settings)) {
    expect(await witness.fails(`refused setting: ${setting}`, play), setting).toBeInstanceOf(Error);
  }
});

test("nothing shows in files that were checked, when they are printed", async () => {
  const image = await imageFromBase64(
    Buffer.from(await (emailApplicant.ktp_image as Blob).arrayBuffer()).toString("base64"),
  );
  for (const channel of ["String", "inspect", "JSON"] as const) {
    witness.search("checked file", channel, say(channel, image));
  }
});

test.each(Object.keys(transports))(
  "nothing shows in what Node prints of a crash, over %s",
  async (transport) => {
    for (const [reply, answer] of Object.entries({
      cut: carelessReplies["cut JSON"],
      refused: carelessReplies["422 JSON"],
    })) {
      await using api = await startApi(() => answer ?? {});
      const program = join(import.meta.dirname, "crash.ts");
      const args = ["--conditions=@proofylink/source", program, api.url, transport];
      const ran = await new Promise<{ status: number | null; text: string }>((resolve) => {
        execFile(process.execPath, args, (error, stdout, stderr) =>
          resolve({ status: Number(error?.code ?? 0), text: stdout + stderr }),
        );
      });
      expect(ran.status).toBe(1);
      expect(ran.text).toMatch(/Error/);
      witness.search(`crash: ${reply}, ${transport}`, "crash print", ran.text);
      witness.failures.crash = (witness.failures.crash ?? 0) + 1;
    }
  },
);

test("nothing leaked anywhere, and the page says how much was searched", async () => {
  expect(witness.leaks).toEqual([]);
  await expect(canaryPage(witness)).toMatchFileSnapshot("../../../../docs/proof/canary.md");
});
