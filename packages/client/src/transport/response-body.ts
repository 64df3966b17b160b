import { type SendEvidence, TransportFailure } from "./transport.ts";

type ChunkSource = AsyncIterable<Uint8Array>;

/** An answer whose body has been read to its end, with what is needed of a native Response, only cheaper. */
export class ReadResponse {
  readonly #head: Response;
  readonly #chunks: readonly Uint8Array[];
  #text: string | undefined;
  readonly status: number;
  readonly ok: boolean;
  readonly type: Response["type"];
  readonly bodyUsed = false;

  constructor(head: Response, chunks: readonly Uint8Array[]) {
    this.#head = head;
    this.#chunks = chunks;
    this.status = head.status;
    this.ok = head.ok;
    this.type = head.type;
  }

  get headers(): Headers {
    return this.#head.headers;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get url(): string {
    return this.#head.url;
  }

  get redirected(): boolean {
    return this.#head.redirected;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return new Response(this.#blob()).body;
  }

  async text(): Promise<string> {
    this.#text ??= decode(this.#chunks);
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async blob(): Promise<Blob> {
    return this.#blob();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#blob().arrayBuffer();
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async formData(): Promise<FormData> {
    return new Response(this.#blob(), { headers: this.headers }).formData();
  }

  clone(): ReadResponse {
    return new ReadResponse(this.#head, this.#chunks);
  }

  #blob(): Blob {
    return new Blob(this.#chunks as Uint8Array<ArrayBuffer>[]);
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let text = "";
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/**
 * Reads a body to its end, but no further than `maxBytes`.
 *
 * @throws {TransportFailure} The body was cut off, or is too large. The status is kept: it was read.
 */
export async function readResponse(response: Response, maxBytes: number): Promise<Response> {
  const { status } = response;
  const source = chunksOf(response);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (Number(response.headers.get("content-length")) > maxBytes) throw tooLarge(status);
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(status);
      chunks.push(chunk);
    }
  } catch (error) {
    void response.body?.cancel().catch(() => {});
    if (error instanceof TransportFailure) throw error;
    throw new TransportFailure("body-cut", bodyEvidence(error), status);
  }
  return new ReadResponse(response, chunks) as unknown as Response;
}

function chunksOf(response: Response): ChunkSource | readonly Uint8Array[] {
  const own = (response as { chunks?: () => ChunkSource }).chunks?.();
  return own ?? (response.body as ChunkSource | null) ?? [];
}

function tooLarge(status: number): TransportFailure {
  return new TransportFailure("too-large", bodyEvidence(undefined), status);
}

function bodyEvidence(error: unknown): SendEvidence {
  const { code = Object(Object(error).cause).code } = Object(error);
  return {
    sent: "maybe",
    phase: "body",
    source: "none",
    ...(typeof code === "string" && { code }),
    timeline: [],
  };
}
