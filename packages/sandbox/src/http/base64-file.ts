import { createHash } from "node:crypto";
import { notBase64, ReceivedFile } from "../validation/received.ts";

const dataUri = /^data:[^,]{0,200};base64,/;
const longestDataUri = 213;

/** Reads base64 piece by piece: counts and digests what it stands for, and forgets it. */
export class Base64File {
  readonly #hash = createHash("sha256");
  #bytes = 0;
  #characters = 0;
  #padding = 0;
  #spaceCame = false;
  /** What may become a data URI's head; undefined once that is settled. */
  #head: string | undefined = "";
  /** Up to three characters that do not make a group yet. */
  #left = "";
  #ended = false;
  #wrong = false;

  /** Takes the next characters of the text. */
  write(piece: string): void {
    if (this.#wrong) return;
    if (this.#head === undefined) this.#read(piece);
    else this.#begin(this.#head + piece);
  }

  /** The file; undefined for a blank text, which is no file at all. */
  end(): ReceivedFile | typeof notBase64 | undefined {
    if (this.#head !== undefined) {
      if (this.#head === "") return undefined;
      this.#settle(this.#head);
    }
    const whole = (this.#characters + this.#padding) % 4 === 0 && this.#characters > 0;
    if (this.#wrong || !whole) return notBase64;
    this.#decode(this.#left);
    return new ReceivedFile(this.#bytes, this.#hash.digest("hex"));
  }

  #begin(text: string): void {
    const head = text.trimStart();
    const undecided = head.length < longestDataUri && !dataUri.test(head);
    if (undecided) this.#head = head;
    else this.#settle(head);
  }

  #settle(head: string): void {
    this.#head = undefined;
    this.#read(head.replace(dataUri, ""));
  }

  #read(text: string): void {
    const stop = this.#ended ? 0 : text.search(/[^A-Za-z0-9+/]/);
    const content = stop < 0 ? text : text.slice(0, stop);
    this.#characters += content.length;
    const all = this.#left + content;
    const groups = all.length - (all.length % 4);
    this.#decode(all.slice(0, groups));
    this.#left = all.slice(groups);
    if (stop >= 0) this.#close(text.slice(stop));
  }

  /** After the content: padding, then space. */
  #close(rest: string): void {
    this.#ended = true;
    for (const character of rest) {
      if (character === "=" && !this.#spaceCame && this.#padding < 2) this.#padding += 1;
      else if (character.trim() === "") this.#spaceCame = true;
      else this.#wrong = true;
      if (this.#wrong) return;
    }
  }

  #decode(groups: string): void {
    const bytes = Buffer.from(groups, "base64");
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
  }
}
