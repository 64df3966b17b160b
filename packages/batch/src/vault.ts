import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";
import { likenessOf } from "@proofylink/client";
import { BatchError } from "./batch-error.ts";

type Person = { readonly id_number: string; readonly full_name: string };

const shortest = 16;
const ivBytes = 12;
const tagBytes = 16;

/** What of a vault stands in the journal: from it and the key the vault is made again. */
export interface VaultLock {
  readonly salt: string;
  /** Tells a wrong key from the right one. */
  readonly proof: string;
}

/**
 * Keeps people out of the journal's reach: what must be read again is encrypted (AES-256-GCM), what must only be
 * recognised is a keyed hash (HMAC-SHA-256). Both keys come from one secret by scrypt.
 */
export class Vault {
  // As key objects: with the bytes alone, Node would make one of them for each hash, which takes longer than to hash.
  readonly #cipherKey: KeyObject;
  readonly #hashKey: KeyObject;
  readonly lock: VaultLock;

  private constructor(keys: Buffer, salt: string) {
    this.#cipherKey = createSecretKey(keys.subarray(0, 32));
    this.#hashKey = createSecretKey(keys.subarray(32));
    this.lock = { salt, proof: this.#hash("proof") };
  }

  /** @throws {BatchError} `missing_key`, `weak_key` */
  static async make(key: string | undefined): Promise<Vault> {
    return Vault.#from(key, randomBytes(16).toString("base64url"));
  }

  /** @throws {BatchError} `missing_key`, `weak_key`, `wrong_key` */
  static async unlock(key: string | undefined, { salt, proof }: VaultLock): Promise<Vault> {
    const vault = await Vault.#from(key, salt);
    const [given, expected] = [Buffer.from(vault.lock.proof), Buffer.from(proof)];
    if (given.length === expected.length && timingSafeEqual(given, expected)) return vault;
    throw new BatchError(
      "wrong_key",
      "This is not the key that the journal was made with.",
      "Give the same key as in the first run; without it the batch cannot be gone on with.",
    );
  }

  static async #from(key: string | undefined, salt: string): Promise<Vault> {
    if (!key) {
      throw new BatchError(
        "missing_key",
        "The journal's personal data needs a key.",
        "Set PROOFYLINK_BATCH_KEY, for instance to the output of `openssl rand -base64 32`, and keep it.",
      );
    }
    if (key.length < shortest) {
      throw new BatchError(
        "weak_key",
        `The key has fewer than ${shortest} characters.`,
        "Give a longer one, for instance the output of `openssl rand -base64 32`.",
      );
    }
    const keys = await promisify<string, string, number, Buffer>(scrypt)(key, salt, 64);
    return new Vault(keys, salt);
  }

  /** Encrypts a value. It can only be read with the same `place`, so it cannot be moved to another row. */
  seal(value: unknown, place: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv("aes-256-gcm", this.#cipherKey, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
  }

  open(sealed: string, place: string): unknown {
    const bytes = Buffer.from(sealed, "base64url");
    const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
    const decipher = createDecipheriv("aes-256-gcm", this.#cipherKey, iv)
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    const text = Buffer.concat([
      decipher.update(bytes.subarray(ivBytes + tagBytes)),
      decipher.final(),
    ]);
    return JSON.parse(text.toString("utf8"));
  }

  /** The same for the same person and type. */
  fingerprint(applicant: Person & { readonly verification_type_id: number }): string {
    return this.#hash(`person ${applicant.verification_type_id} ${applicant.id_number}`);
  }

  /** The same for people whom the API's list shows alike. */
  likeness(person: Person): string {
    return this.#hash(`likeness ${likenessOf(person)}`);
  }

  #hash(text: string): string {
    return createHmac("sha256", this.#hashKey).update(text).digest("base64url");
  }

  /** Nothing to see, wherever it is printed. */
  toJSON(): string {
    return "Vault";
  }
}
