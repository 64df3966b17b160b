/** How a vendor's word is coloured, beside being written out. */
export type Tone = "good" | "middle" | "bad" | "plain";

const bad = /TOLAK|TIDAK|JANGAN|BURUK|HABIS|MENURUN|NOMADEN|MINIM|SANGAT RENDAH|BERISIKO|NEGATIVE/;
const middle = /SYARAT|CATATAN|BATAS|PENGAWASAN|SEDANG|PERLU|MEDIUM|WARNING|CUKUP/;
const good = /LAYAK|BAIK|TINGGI|POSITIVE|SEWAKAN/;

/** Of a word that says how well something suits, or how good it is. */
export function toneOfPraise(word: string): Tone {
  const upper = word.toUpperCase();
  if (bad.test(upper) || upper === "RENDAH") return "bad";
  if (middle.test(upper)) return "middle";
  return good.test(upper) ? "good" : "plain";
}

/** Of a word that says how grave something is. */
export function toneOfGravity(word: string): Tone {
  const upper = word.toUpperCase();
  if (/TINGGI|CRITICAL|KRITIS|HIGH|NEGATIVE/.test(upper)) return "bad";
  if (/SEDANG|MEDIUM|WARNING/.test(upper)) return "middle";
  return /RENDAH|LOW|POSITIVE/.test(upper) ? "good" : "plain";
}
