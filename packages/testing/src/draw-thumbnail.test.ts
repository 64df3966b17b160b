import { decode as decodePng } from "fast-png";
import jpeg from "jpeg-js";
import { expect, test } from "vitest";
import { drawThumbnailJpeg, drawThumbnailPng } from "./draw-thumbnail.ts";

test("the thumbnail decodes as a JPEG and as a PNG, each below 1 kB", () => {
  const size = { width: 64, height: 40 };
  expect(jpeg.decode(drawThumbnailJpeg())).toMatchObject(size);
  expect(decodePng(drawThumbnailPng())).toMatchObject(size);
  expect(drawThumbnailJpeg().length).toBeLessThan(1024);
  expect(drawThumbnailPng().length).toBeLessThan(1024);
});
