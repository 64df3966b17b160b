import { expect, test } from "vitest";
import { composedBody } from "./composed-body.ts";
import { blobContent } from "./content.ts";

const text = (words: string) => blobContent(new Blob([words]));

test("as a Blob it has every byte and the type", async () => {
  const body = composedBody("text/plain", [text("one "), text("two")]);
  const blob = await body.toBlob();
  expect(await blob.text()).toBe("one two");
  expect(blob).toMatchObject({ size: body.contentLength, type: "text/plain" });
});

test("as a Blob it has every byte where the runtime leaves files out of composed Blobs, as Bun does", async () => {
  const leftOut = { ...text("file "), toBlob: () => new Blob([]) };
  const blob = await composedBody("text/plain", [text("head "), leftOut, text("tail")]).toBlob();
  expect(await blob.text()).toBe("head file tail");
  expect(blob.type).toBe("text/plain");
});
