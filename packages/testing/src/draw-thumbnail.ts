import { encode as encodePng } from "fast-png";
import jpeg from "jpeg-js";
import { blankCanvas, type Pixels, textHeight, textWidth, write } from "./canvas.ts";

function drawThumbnail(): Pixels {
  const text = "SPESIMEN";
  const canvas = blankCanvas(64, 40, [198, 222, 236]);
  const at = {
    x: Math.round((canvas.width - textWidth(text, 1)) / 2),
    y: Math.round((canvas.height - textHeight(1)) / 2),
  };
  write(canvas, text, at, { colour: [200, 16, 32], scale: 1 });
  return canvas;
}

/**
 * Draws a card too small to be read, for files in which the bytes of a real one would be in the way.
 *
 * @returns a JPEG of about 1 kB, the same bytes every time
 */
export function drawThumbnailJpeg(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(jpeg.encode(drawThumbnail(), 50).data);
}

/** The same card as {@link drawThumbnailJpeg}, as a PNG of less than 1 kB. */
export function drawThumbnailPng(): Uint8Array<ArrayBuffer> {
  const { width, height, data } = drawThumbnail();
  return new Uint8Array(encodePng({ width, height, data, channels: 4, depth: 8 }));
}
