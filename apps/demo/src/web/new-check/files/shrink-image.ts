/** Enough for every letter of a KTP, and far below the limit. */
const longestSide = 2_000;
const quality = 0.85;

/**
 * Makes a photo smaller, in this browser: at most 2,000 pixels long, as JPEG. What the camera wrote into it
 * besides, such as the place, is left out.
 *
 * @throws {DOMException} It is no picture that the browser can read.
 */
export async function shrinkImage(photo: Blob): Promise<Blob> {
  using bitmap = closing(await createImageBitmap(photo));
  const { width, height } = bitmap.image;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new DOMException("There is no canvas.", "NotSupportedError");
  // JPEG has no transparency; what was clear would become black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap.image, 0, 0, canvas.width, canvas.height);
  return jpegOf(canvas);
}

/** The canvas as a JPEG. */
export function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new DOMException("No JPEG was made.", "EncodingError"));
    canvas.toBlob(take, "image/jpeg", quality);
  });
}

function closing(image: ImageBitmap) {
  return { image, [Symbol.dispose]: () => image.close() };
}
