import { jpegOf } from "../files/shrink-image.ts";

/** A drawn KTP of nobody, for a sandbox. */
export function drawKtp(): Promise<Blob> {
  return draw(1028, 648, (context) => {
    context.fillStyle = "#bcdcec";
    context.fillRect(0, 0, 1028, 648);
    context.fillStyle = "#12324a";
    context.font = "700 44px sans-serif";
    context.fillText("CONTOH · SPECIMEN", 60, 96);
    context.font = "34px sans-serif";
    const lines = ["NIK : 9999 0101 0190 0001", "Nama : BUDI CONTOH", "Tidak berlaku / not valid"];
    for (const [index, line] of lines.entries()) context.fillText(line, 60, 200 + index * 64);
    context.fillStyle = "#8fb3c6";
    context.fillRect(740, 160, 230, 300);
  });
}

/** A drawn consent form of nobody, for a sandbox. */
export function drawConsentForm(): Promise<Blob> {
  return draw(900, 1200, (context) => {
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 900, 1200);
    context.fillStyle = "#222";
    context.font = "700 40px sans-serif";
    context.fillText("CONTOH · SPECIMEN", 80, 140);
    context.font = "30px sans-serif";
    context.fillText("Formulir persetujuan / consent form", 80, 210);
    context.fillText("BUDI CONTOH", 80, 980);
    context.fillRect(80, 920, 320, 2);
  });
}

function draw(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context) paint(context);
  return jpegOf(canvas);
}
