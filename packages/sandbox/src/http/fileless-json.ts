import { randomUUID } from "node:crypto";
import type { notBase64, ReceivedFields, ReceivedFile } from "../validation/received.ts";
import { Base64File } from "./base64-file.ts";
import { HeldBytes } from "./held-bytes.ts";
import type { JsonListener } from "./json-scanner.ts";
import { JsonText } from "./json-text.ts";

/** Room for all but the files: no field of the API has a long text. */
const mostHeld = 1_048_576;
/** A longer text is replaced by one that is still too long for every field. */
const longestText = 65_536;
const tooLong = Buffer.from("x".repeat(300));
const quote = Buffer.from('"');

/** A JSON object that is kept, except for its files: they are counted and digested as they come. */
export class FilelessJson implements JsonListener {
  readonly #fileFields: readonly string[];
  readonly #held = new HeldBytes(mostHeld);
  /** Stands for a file in what is kept; nobody can guess it. */
  readonly #mark = randomUUID();
  readonly #files: (ReceivedFile | typeof notBase64 | "")[] = [];
  #key: unknown;
  #keyBegins: number | undefined;
  #textBegins = 0;
  #file: { readonly text: JsonText; readonly base64: Base64File } | undefined;
  #broken = false;

  constructor(fileFields: readonly string[]) {
    this.#fileFields = fileFields;
  }

  isTooLong(): boolean {
    return this.#held.full;
  }

  structure(bytes: Buffer): void {
    this.#held.add(bytes);
  }

  textBegins(place: "key" | "value" | "inside"): void {
    const isFile = place === "value" && this.#fileFields.some((name) => name === this.#key);
    this.#file = isFile ? { text: new JsonText(), base64: new Base64File() } : undefined;
    this.#keyBegins = place === "key" ? this.#held.length : undefined;
    this.#held.add(quote);
    this.#textBegins = this.#held.length;
  }

  text(bytes: Buffer): void {
    if (this.#file !== undefined) {
      this.#file.base64.write(this.#file.text.read(bytes.toString("latin1")));
    } else if (this.#held.length - this.#textBegins <= longestText) this.#held.add(bytes);
  }

  textEnds(): void {
    if (this.#file !== undefined) this.#fileEnds(this.#file);
    else if (this.#held.length - this.#textBegins > longestText) {
      this.#held.backTo(this.#textBegins);
      this.#held.add(tooLong);
    }
    this.#held.add(quote);
    if (this.#keyBegins !== undefined) this.#key = parse(this.#held.from(this.#keyBegins));
  }

  #fileEnds({ text, base64 }: { text: JsonText; base64: Base64File }): void {
    if (!text.isWhole()) this.#broken = true;
    this.#held.add(Buffer.from(this.#mark + this.#files.length));
    this.#files.push(base64.end() ?? "");
    this.#file = undefined;
  }

  /** The fields, files in their places; undefined when this is no JSON object. */
  fields(): ReceivedFields | undefined {
    const parsed = this.#broken || this.#held.full ? undefined : parse(this.#held.from(0));
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
    const fields: Record<string, unknown> = { ...parsed };
    for (const name of this.#fileFields) {
      const value = fields[name];
      if (typeof value !== "string" || !value.startsWith(this.#mark)) continue;
      fields[name] = this.#files[Number(value.slice(this.#mark.length))];
    }
    return fields;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}
