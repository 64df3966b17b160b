/** What a scanner tells of a JSON object while it arrives. */
export interface JsonListener {
  /** All that is not inside of a text. */
  structure(bytes: Buffer): void;
  /**
   * A text begins.
   *
   * @param place `value` is one of the outermost object
   */
  textBegins(place: "key" | "value" | "inside"): void;
  /** Part of a text, without its quotes, escapes as they are. */
  text(bytes: Buffer): void;
  textEnds(): void;
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/** PHP's own limit. */
const deepest = 512;

/**
 * Finds where texts begin and end in JSON that arrives piece by piece, and how deep it is. Whether it is
 * JSON at all is not for it to say.
 */
export class JsonScanner {
  readonly #listener: JsonListener;
  #depth = 0;
  #colonCame = false;
  #inText = false;
  #escaped = false;

  constructor(listener: JsonListener) {
    this.#listener = listener;
  }

  isTooDeep(): boolean {
    return this.#depth > deepest;
  }

  push(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      const end = this.#inText ? this.#endOfText(piece, at) : this.#endOfStructure(piece, at);
      const part = piece.subarray(at, end);
      if (this.#inText) this.#listener.text(part);
      else this.#listener.structure(part);
      if (end < piece.length) this.#turn();
      at = end + 1;
    }
  }

  /** A quote was met. */
  #turn(): void {
    this.#inText = !this.#inText;
    if (!this.#inText) {
      this.#listener.textEnds();
      return;
    }
    const outermost = this.#colonCame ? "value" : "key";
    this.#listener.textBegins(this.#depth === 1 ? outermost : "inside");
  }

  #endOfStructure(piece: Buffer, from: number): number {
    let at = from;
    for (; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === quote) break;
      if (byte === openObject || byte === openList) this.#depth += 1;
      else if (byte === closeObject || byte === closeList) this.#depth -= 1;
      else if (this.#depth === 1 && byte === colon) this.#colonCame = true;
      else if (this.#depth === 1 && byte === comma) this.#colonCame = false;
      if (this.#depth > deepest) return piece.length;
    }
    return at;
  }

  #endOfText(piece: Buffer, from: number): number {
    let at = from;
    let end = -1;
    while (at < piece.length) {
      if (this.#escaped) {
        this.#escaped = false;
        at += 1;
        continue;
      }
      // Looked for once, and again only behind an escaped one.
      if (end < at) end = endOr(piece.length, piece.indexOf(quote, at));
      const found = piece.subarray(at, end).indexOf(backslash);
      if (found < 0) return end;
      at += found + 1;
      this.#escaped = true;
    }
    return piece.length;
  }
}

function endOr(length: number, found: number): number {
  return found < 0 ? length : found;
}
