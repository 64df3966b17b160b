import type { BodyChunks } from "./body-chunks.ts";

/**
 * An answer whose headers and body become web objects only when somebody asks for them: making those
 * costs more than the rest of a call.
 */
export class IncomingResponse implements Response {
  readonly #readHeaders: () => Headers;
  readonly #chunks: BodyChunks | undefined;
  #headers: Headers | undefined;
  #native: Response | undefined;
  #used = false;

  readonly status: number;
  readonly ok: boolean;
  readonly type = "default";
  readonly url = "";
  readonly statusText = "";
  readonly redirected = false;

  /** @param chunks `undefined` for the statuses that have no body */
  constructor(status: number, readHeaders: () => Headers, chunks: BodyChunks | undefined) {
    this.status = status;
    this.ok = status < 300;
    this.#readHeaders = readHeaders;
    this.#chunks = chunks;
  }

  get headers(): Headers {
    this.#headers ??= this.#readHeaders();
    return this.#headers;
  }

  /** The body as it comes from the network; to be read once, and by nothing else. */
  chunks(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    this.#refuseUsed();
    this.#used = true;
    return this.#chunks ?? nothing();
  }

  get body(): Response["body"] {
    return this.#whole().body;
  }

  get bodyUsed(): boolean {
    return this.#used || this.#native?.bodyUsed === true;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = await this.bytes();
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#native !== undefined) return new Uint8Array(await this.#native.arrayBuffer());
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of this.chunks()) pieces.push(piece);
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces);
  }

  async blob(): ReturnType<Response["blob"]> {
    return new Blob([await this.bytes()], { type: this.headers.get("content-type") ?? "" });
  }

  async formData(): ReturnType<Response["formData"]> {
    return new Response(await this.bytes(), { headers: this.headers }).formData();
  }

  clone(): Response {
    this.#refuseUsed();
    return this.#whole().clone();
  }

  #refuseUsed(): void {
    if (this.bodyUsed) throw new TypeError("The body has already been read.");
  }

  #whole(): Response {
    const { status, headers } = this;
    this.#native ??= new Response(this.#chunks && streamOf(this.#chunks), { status, headers });
    return this.#native;
  }
}

function streamOf(chunks: BodyChunks): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* nothing(): AsyncGenerator<never> {}
