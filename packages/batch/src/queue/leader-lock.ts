import pg from "pg";

// Any two numbers, the same in all versions: "prfy" and "lead" as ASCII.
const key = [0x70726679, 0x6c656164] as const;
const tryAgainMs = 2_000;

/** A lock on the Postgres server that one process has at a time; the server takes it back when the process dies. */
export class LeaderLock {
  readonly #url: string;
  #client: pg.Client | undefined;
  #held = false;
  #nextTry = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** Whether this process has the lock; tries to get it, not too often. */
  async holds(): Promise<boolean> {
    if (this.#held || Date.now() < this.#nextTry) return this.#held;
    this.#nextTry = Date.now() + tryAgainMs;
    try {
      const client = this.#client ?? (await this.#connect());
      const { rows } = await client.query("select pg_try_advisory_lock($1, $2) as held", [...key]);
      this.#held = rows[0]?.held === true;
    } catch {
      await this.release();
    }
    return this.#held;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url });
    const lost = () => {
      if (this.#client === client) this.#client = undefined;
      this.#held = false;
    };
    client.on("error", lost).on("end", lost);
    await client.connect();
    this.#client = client;
    return client;
  }

  async release(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#held = false;
    await client?.end().catch(() => {});
  }
}
