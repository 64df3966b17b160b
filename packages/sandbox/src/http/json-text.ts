const simple: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

// What is escaped, what may become an escape with the next piece, and what may not stand in a text.
const special = /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))|(\\(?:u[0-9a-fA-F]{0,3})?$)|[\\\p{Cc}]/gu;

/** Reads what stands between the quotes of a JSON text, piece by piece. */
export class JsonText {
  #begun = "";
  #broken = false;

  /** What a piece stands for. */
  read(piece: string): string {
    const text = this.#begun + piece;
    this.#begun = "";
    return text.replaceAll(special, (all, hex?: string, letter?: string, begun?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (letter !== undefined) return simple[letter] ?? letter;
      if (begun === undefined) this.#broken = true;
      else this.#begun = all;
      return "";
    });
  }

  /** Whether the text may end here, and was one so far. */
  isWhole(): boolean {
    return !this.#broken && this.#begun === "";
  }
}
