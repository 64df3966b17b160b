import { glyphHeight, glyphRows, glyphWidth } from "./bitmap-font.ts";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** RGBA pixels, four bytes each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An opaque picture of one colour. */
export function blankCanvas(width: number, height: number, colour: Colour): Pixels {
  const canvas = { width, height, data: new Uint8Array(width * height * 4) };
  fill(canvas, { x: 0, y: 0, width, height }, colour);
  return canvas;
}

/** Paints a rectangle; what lies outside the picture is cut off. */
export function fill({ width, height, data }: Pixels, area: Area, colour: Colour): void {
  const right = Math.min(width, area.x + area.width);
  const bottom = Math.min(height, area.y + area.height);
  for (let y = Math.max(0, area.y); y < bottom; y += 1) {
    for (let x = Math.max(0, area.x); x < right; x += 1) {
      data.set([...colour, 255], (y * width + x) * 4);
    }
  }
}

export interface TextStyle {
  readonly colour: Colour;
  /** Pixels per dot of the font. */
  readonly scale: number;
}

/** How many pixels wide `text` becomes. */
export function textWidth(text: string, scale: number): number {
  return text.length * (glyphWidth + 1) * scale - scale;
}

/** How many pixels high a line becomes. */
export function textHeight(scale: number): number {
  return glyphHeight * scale;
}

/** Writes one line whose upper left corner is at `x`, `y`. */
export function write(
  canvas: Pixels,
  text: string,
  at: { readonly x: number; readonly y: number },
  { colour, scale }: TextStyle,
): void {
  [...text].forEach((character, position) => {
    const left = at.x + position * (glyphWidth + 1) * scale;
    glyphRows(character).forEach((row, line) => {
      [...row].forEach((dot, column) => {
        if (dot === "0") return;
        const area = { x: left + column * scale, y: at.y + line * scale };
        fill(canvas, { ...area, width: scale, height: scale }, colour);
      });
    });
  });
}
