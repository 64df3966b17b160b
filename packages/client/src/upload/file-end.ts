import type { ReadPart } from "./content.ts";

const windowSize = 16_384;
// As Latin-1 text. In the bytes of a picture itself they cannot occur by chance.
const endMarks: Readonly<Record<string, string>> = {
  "image/jpeg": "\xff\xd9",
  "image/png": "IEND\xaeB`\x82",
  "application/pdf": "%%EOF",
};

/**
 * Tells whether a file is complete by looking for its end mark. Bytes behind it are allowed: phones
 * append depth maps, short films and notes of their own. In a sound file only its two ends are read.
 */
export async function isComplete(type: string, size: number, read: ReadPart): Promise<boolean> {
  const mark = endMarks[type] as string;
  let from = 0;
  if (type === "image/jpeg") from = await jpegPictureStart(read);
  // A PDF has a mark at the end of each revision; readers look for the last in 1,024 bytes.
  if (type === "application/pdf") from = Math.max(0, size - 1024);
  for (let end = size; end > from; end -= windowSize - mark.length) {
    const window = await read(Math.max(from, end - windowSize), end);
    if (includes(window, mark)) return true;
  }
  return false;
}

// Not as text: to make one of the bytes takes longer than all other checks of a file together.
function includes(bytes: Uint8Array, mark: string): boolean {
  const codes = Array.from(mark, (character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

/**
 * Where the picture itself begins. The headers before it often hold a complete small JPEG, whose end
 * mark would hide that the large one was cut off.
 */
async function jpegPictureStart(read: ReadPart): Promise<number> {
  let at = 2;
  // Far more headers than cameras write; a hostile file may have a million.
  for (let header = 0; header < 1000; header++) {
    const [lead, marker, high = 0, low = 0] = await read(at, at + 4);
    // 0xDA starts the picture, 0xD9 ends one that never started.
    if (lead !== 0xff || marker === 0xda || marker === 0xd9) break;
    at += marker === 0xff ? 1 : 2 + high * 256 + low;
  }
  return at;
}
