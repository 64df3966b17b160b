import { encode as encodePng } from "fast-png";
import jpeg from "jpeg-js";
import {
  blankCanvas,
  type Colour,
  fill,
  type Pixels,
  textHeight,
  textWidth,
  write,
} from "./canvas.ts";

/**
 * The person on the specimen. No such person can exist: no province has the number 99.
 */
export const specimenPerson = {
  nik: "9999010101900001",
  fullName: "BUDI CONTOH",
} as const;

const paper: Colour = [198, 222, 236];
const ink: Colour = [24, 32, 48];
const pale: Colour = [150, 178, 198];
const warning: Colour = [200, 16, 32];
const white: Colour = [255, 255, 255];

const fields: ReadonlyArray<readonly [label: string, value: string]> = [
  ["NAMA", specimenPerson.fullName],
  ["TEMPAT/TGL LAHIR", "CONTOH, 01-01-1990"],
  ["JENIS KELAMIN", "LAKI-LAKI"],
  ["ALAMAT", "JL. CONTOH NO. 0"],
  ["RT/RW", "000/000"],
  ["KECAMATAN", "CONTOH"],
  ["PEKERJAAN", "KARYAWAN CONTOH"],
  ["BERLAKU HINGGA", "BUKAN DOKUMEN RESMI"],
];

function centred(canvas: Pixels, text: string, y: number, scale: number, colour: Colour): void {
  const x = Math.round((canvas.width - textWidth(text, scale)) / 2);
  write(canvas, text, { x, y }, { colour, scale });
}

function drawPortrait(canvas: Pixels): void {
  fill(canvas, { x: 500, y: 110, width: 116, height: 150 }, pale);
  fill(canvas, { x: 536, y: 138, width: 44, height: 52 }, paper);
  fill(canvas, { x: 516, y: 200, width: 84, height: 60 }, paper);
}

function drawBanner(canvas: Pixels, y: number): void {
  const scale = 6;
  const height = textHeight(scale) + 2 * scale;
  fill(canvas, { x: 0, y, width: canvas.width, height }, warning);
  centred(canvas, "SPESIMEN / CONTOH", y + scale, scale, white);
}

function drawCard(): Pixels {
  const canvas = blankCanvas(640, 404, paper);
  centred(canvas, "PROVINSI CONTOH", 14, 3, ink);
  centred(canvas, "KABUPATEN CONTOH", 42, 3, ink);
  write(canvas, `NIK : ${specimenPerson.nik}`, { x: 20, y: 76 }, { colour: ink, scale: 3 });
  fields.forEach(([label, value], line) => {
    const y = 112 + line * 23;
    write(canvas, label, { x: 20, y }, { colour: ink, scale: 2 });
    write(canvas, `: ${value}`, { x: 224, y }, { colour: ink, scale: 2 });
  });
  drawPortrait(canvas);
  drawBanner(canvas, 306);
  centred(canvas, "GAMBAR INI DIBUAT PROGRAM, BUKAN KTP SIAPA PUN", 378, 2, warning);
  return canvas;
}

/**
 * Draws an identity card (KTP) of nobody and says so across it: "SPESIMEN / CONTOH".
 *
 * @returns a JPEG, the same bytes every time
 */
export function drawSpecimenKtp(): Uint8Array {
  return new Uint8Array(jpeg.encode(drawCard(), 60).data);
}

/** The same card as {@link drawSpecimenKtp}, as a PNG. */
export function drawSpecimenKtpPng(): Uint8Array {
  const { width, height, data } = drawCard();
  return encodePng({ width, height, data, channels: 4, depth: 8 });
}
