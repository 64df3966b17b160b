import { join } from "node:path";
import { type Fault, faults, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ErrorCode, imageFromBase64, type ProofylinkOptions } from "../../src/index.ts";
import { imageFromFile, nodeTransport, saveReport } from "../../src/node/index.ts";
import { startApi } from "../start-api.ts";
import { brokenHeads } from "./broken-heads.ts";
import { calls } from "./calls.ts";
import { canaryPage } from "./canary-page.ts";
import { carelessReplies } from "./careless-server.ts";
import { say } from "./channels.ts";
import { files, proxies } from "./files-and-proxies.ts";
import { lostCreates } from "./lost-creates.ts";
import { emailApplicant, everything, markers, ownApplicant } from "./markers.ts";
import { ownCode } from "./own-code.ts";
import { runNode } from "./run-node.ts";
import { type Failures, Stage, skippingPauses } from "./stage.ts";
import { talkativeReads } from "./talkative-reads.ts";
import { Witness } from "./witness.ts";

const witness = new Witness();
const transports: Readonly<Record<string, () => ProofylinkOptions>> = {
  fetch: () => ({}),
  node: () => ({ transport: nodeTransport() }),
};
// A fault that hangs shall not hang for long; the others answer at once.
const timeouts = { tryMs: 1_500, totalMs: 2_000 };
// With these a create may well succeed, also on a machine that is too busy to do so in time.
const harmless: readonly Fault[] = ["none", "warm-drop"];

let listening: Disposable;
beforeAll(() => {
  listening = witness.listen();
});
afterAll(() => listening[Symbol.dispose]());

describe.each(Object.entries(transports))("over %s", (name, options) => {
  test("no fault of a create shows anything", { timeout: 60_000 }, async () => {
    await using server = await startFaultServer();
    const play = async (fault: Fault, encoding: "multipart" | "json") => {
      const { baseUrl } = await server.scenario(fault);
      const path = `fault: ${fault}, ${name}, ${encoding}`;
      const client = witness.client(path, {
        baseUrl,
        encoding,
        ...(!harmless.includes(fault) && { timeouts }),
        ...options(),
      });
      const error = await witness.fails(path, () =>
        client.verifications.createWithEmailConsent(emailApplicant),
      );
      if (!harmless.includes(fault)) expect(error, path).toBeDefined();
    };
    const every = Object.keys(faults) as Fault[];
    await Promise.all(every.flatMap((fault) => [play(fault, "multipart"), play(fault, "json")]));
  });

  test("no answer that repeats what was sent is repeated", { timeout: 60_000 }, async () => {
    for (const [reply, answer] of Object.entries(carelessReplies)) {
      await using api = await startApi(() => answer);
      for (const [call, play] of Object.entries(calls)) {
        const path = `careless answer: ${reply}, ${call}, ${name}`;
        const client = witness.client(path, {
          baseUrl: api.url,
          ...skippingPauses(),
          ...options(),
        });
        const error = await witness.fails(path, () => play(client));
        expect(error, path).not.toMatchObject({ code: "timed_out" });
      }
      for (const { url } of api.received) witness.search(reply, "URL on the wire", url);
    }
  });
});

const groups: Readonly<Record<string, Failures>> = {
  "broken answer": brokenHeads,
  "lost create": lostCreates,
  "talkative read": talkativeReads,
  "own code": ownCode,
  proxy: proxies,
  file: files,
};

describe.each(Object.keys(groups))("%s", (group) => {
  test.each(["fetch", "node"] as const)("shows nothing over %s", async (transport) => {
    const silent: string[] = [];
    for (const [what, fail] of Object.entries(groups[group] ?? {})) {
      const path = `${group}: ${what}, ${transport}`;
      const error = await witness.fails(path, () => fail(new Stage(witness, path, transport)));
      if (error === undefined) silent.push(what);
    }
    expect(silent, "did not fail").toEqual([]);
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
  { timeout: 60_000 },
  async (transport) => {
    for (const [reply, answer] of Object.entries({
      cut: carelessReplies["cut JSON"],
      refused: carelessReplies["422 JSON"],
    })) {
      await using api = await startApi(() => answer ?? {});
      const program = join(import.meta.dirname, "crash.ts");
      const args = ["--conditions=@proofylink/source", program, api.url, transport];
      const ran = await runNode(args);
      expect(ran.status).toBe(1);
      expect(ran.text).toMatch(/Error/);
      witness.search(`crash: ${reply}, ${transport}`, "crash print", ran.text);
      witness.failures.crash = (witness.failures.crash ?? 0) + 1;
    }
  },
);

test("every error of the client was searched", () => {
  const codes: Readonly<Record<ErrorCode, boolean>> = {
    invalid_input: true,
    duplicate_create: true,
    // Only browsers are told so.
    unsafe_runtime: false,
    bad_request: true,
    insufficient_tokens: true,
    unauthenticated: true,
    forbidden: true,
    not_found: true,
    method_not_allowed: true,
    payload_too_large: true,
    validation_failed: true,
    rate_limited: true,
    server_error: true,
    wrong_base_url: true,
    redirected: true,
    unexpected_response: true,
    response_too_large: true,
    connection_failed: true,
    timed_out: true,
    outcome_unknown: true,
    created_code_unknown: true,
    ambiguous_match: true,
    wait_timed_out: true,
  };
  const expected = Object.entries(codes).filter(([, thrown]) => thrown);
  expect([...witness.codes].sort()).toEqual(expected.map(([code]) => code).sort());
});

test("nothing leaked anywhere, and the page says how much was searched", async () => {
  expect(witness.leaks).toEqual([]);
  await expect(canaryPage(witness)).toMatchFileSnapshot("../../../../docs/proof/canary.md");
});
