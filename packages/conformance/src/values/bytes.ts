/** Files to send, by the name of the property or parameter that takes them. */
export type Samples = Readonly<Record<string, Uint8Array>>;

/** The bytes of a file, by their size and the sample that they begin with: small to keep and to print. */
export class Bytes {
  readonly size: number;
  readonly sample: string | undefined;
  /** Written as base64 into a text. */
  readonly base64: boolean;

  constructor(size: number, sample: string | undefined, base64 = false) {
    this.size = size;
    this.sample = sample;
    this.base64 = base64;
  }

  /** As many bytes of the sample as fit, and zeros after them. */
  read(samples: Samples): Buffer {
    const bytes = Buffer.alloc(this.size);
    if (this.sample !== undefined)
      bytes.set((samples[this.sample] ?? empty).subarray(0, this.size));
    return bytes;
  }

  /** The base64 text. */
  text(samples: Samples): string {
    return this.read(samples).toString("base64");
  }

  toJSON(): object {
    return { $bytes: { size: this.size, sample: this.sample, base64: this.base64 } };
  }
}

const empty = new Uint8Array();

/** A value that an earlier answer gave, such as the id of what was created; by its number. */
export class Known {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }

  toJSON(): object {
    return { $known: this.index };
  }
}

/** Applies a change to each value at the ends of a tree. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapLeaves(one, change));
  if (!isPlainObject(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapLeaves(one, change)]),
  );
}

/** Whether a value is an object of JSON, and neither an array nor one of the classes here. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Bytes) && !(value instanceof Known);
}
