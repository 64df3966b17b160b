/** Bytes that are kept, up to a limit. */
export class HeldBytes {
  readonly #limit: number;
  #buffer = Buffer.allocUnsafe(4_096);
  #length = 0;
  #full = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes came beyond the limit, and were not kept. */
  get full(): boolean {
    return this.#full;
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#limit) this.#full = true;
    if (this.#full) return;
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#buffer.length));
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.#length);
    this.#length = length;
  }

  /** Forgets what came after so many bytes. */
  backTo(length: number): void {
    this.#length = length;
  }

  /** What is kept from a byte on. */
  from(start: number): Buffer {
    return this.#buffer.subarray(start, this.#length);
  }
}
