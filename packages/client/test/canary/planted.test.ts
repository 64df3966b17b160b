import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OutgoingRequest } from "../../src/index.ts";
import { channels, say } from "./channels.ts";
import { findLeaks } from "./find-leaks.ts";
import { everything, markers } from "./markers.ts";
import { runNode } from "./run-node.ts";
import { Witness } from "./witness.ts";

describe("the search finds a planted marker", () => {
  const forms: Record<string, (text: string) => string> = {
    "as it is": (text) => text,
    "in other case": (text) => text.toLowerCase(),
    reversed: (text) => [...text].reverse().join(""),
    "URL-encoded": encodeURIComponent,
    "in base64, in the middle": (text) => Buffer.from(`ab${text}yz`).toString("base64"),
    "in hex": (text) => Buffer.from(text).toString("hex"),
    "as printed bytes": (text) => inspect(Buffer.from(text)),
    "as an array of bytes": (text) => JSON.stringify(Buffer.from(text)),
    "as an object of bytes": (text) => JSON.stringify(new Uint8Array(Buffer.from(text))),
    "in base64 for URLs": (text) => Buffer.from(`?${text}?`).toString("base64url"),
    escaped: (text) =>
      [...text]
        .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    "with separators": (text) => [...text].join("-"),
  };
  test.each(Object.entries(forms))("%s", (_form, write) => {
    for (const [what, text] of Object.entries(markers)) {
      // Separators in an address make another address of it.
      if (what !== "IP address" || !write("1.2").includes("-"))
        expect(findLeaks(write(text))).toContain(what);
    }
  });

  test.each([
    [`${markers.NIK.slice(0, 8)}********`, "first half of the NIK"],
    [`****-${markers.NIK.slice(-8)}`, "second half of the NIK"],
    [`0${markers.phone.slice(2)}`, "phone without its prefix"],
    ["dear Rahasia", "half of the name"],
  ])("in part: %s", (said, what) => {
    expect(findLeaks(said)).toContain(what);
  });

  test("but not digits of a time that happen to be the same", () => {
    expect(findLeaks(`[0.3999999, 0.1012, 7.${markers.NIK.slice(0, 8)}13]`)).toEqual([]);
  });

  test.each(Object.keys(channels))("through %s", (channel) => {
    const hidden = Object.defineProperty({}, "hidden", { value: everything, enumerable: false });
    const own = { toJSON: () => everything, hidden, cause: new Error(everything) };
    const error = Object.assign(new Error(everything), own);
    expect(findLeaks(say(channel as never, error))).toContain("NIK");
  });

  test("in an error that a witness watches", async () => {
    const other = new Witness();
    await other.fails("planted", () => Promise.reject(new Error(markers.NIK)));
    expect(other.leaks).not.toEqual([]);
  });

  const request = new OutgoingRequest("https://a.example", {});
  const planted: Record<string, (other: Witness) => unknown> = {
    "log debug": (other) => other.ears("").logger.debug(markers.name, {}),
    "log error": (other) => other.ears("").logger.error("", { cause: { cause: markers.name } }),
    hook: (other) => other.ears("").hooks.onError({ code: [markers.name] }),
    span: (other) => other.ears("").tracer.startSpan(markers.name, { kind: 1, attributes: {} }),
    "span attribute": (other) =>
      other
        .ears("")
        .tracer.startSpan("", { kind: 1, attributes: {} })
        .setAttribute("a", markers.name),
    "printed request": (other) =>
      other.ears("").middleware(async () => new Response())(
        Object.assign(request, { pathTemplate: markers.name }),
      ),
    "headers in middleware": (other) => {
      const headers = new Headers({ authorization: markers["access token"] });
      return other.ears("").middleware(async () => new Response())(
        new OutgoingRequest("https://a.example", { headers }),
      );
    },
    console: (other) => {
      using _ = other.listen();
      console.warn({ deep: { deeper: markers.name } });
    },
    "standard streams": (other) => {
      using _ = other.listen();
      process.stderr.write(markers.name);
    },
    warnings: async (other) => {
      using _ = other.listen();
      process.emitWarning(markers.name);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  test.each(Object.entries(planted))("in %s", async (_channel, leak) => {
    const other = new Witness();
    await leak(other);
    expect(other.leaks).not.toEqual([]);
  });

  test("in what Node prints of a crash", async () => {
    const thrown = `throw Object.assign(new Error("x"), { kept: { deep: "${markers.name}" } })`;
    const { text } = await runNode(["--eval", thrown]);
    expect(findLeaks(text)).toContain("name");
  });
});
