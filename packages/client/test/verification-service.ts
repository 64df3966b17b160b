import { createProofylink, type Proofylink, type ProofylinkOptions } from "../src/index.ts";
import type { IdleClock } from "./idle-clock.ts";
import { type Api, type Received, type Reply, startApi, success } from "./start-api.ts";

/** A status and how long after the creation it begins, in milliseconds. */
export type Step = readonly [afterMs: number, status: string];

interface Stored {
  readonly code: string;
  readonly createdAt: number;
  readonly steps: readonly Step[];
}

/** A request as the tests talk of it. */
export interface Asked {
  /** The code of a detail, or the number of a page of the list. */
  readonly what: string | number;
  readonly at: number;
  readonly url: string;
}

/**
 * Verifications that go through their statuses by a test's clock, behind a real server: list, newest first, and
 * detail.
 */
export class VerificationService implements AsyncDisposable {
  readonly clock: IdleClock;
  readonly asked: Asked[] = [];
  /** Rows on a page, whatever is asked for. @default what is asked for, at most 100 */
  rowsPerPage: number | undefined;
  oldestFirst = false;
  /** Answers instead of the service, if it answers. */
  instead: (asked: Asked, received: Received) => Reply | undefined = () => undefined;
  readonly #stored = new Map<string, Stored>();
  #api: Api | undefined;

  private constructor(clock: IdleClock) {
    this.clock = clock;
  }

  static async start(clock: IdleClock): Promise<VerificationService> {
    const service = new VerificationService(clock);
    service.#api = await startApi((received) => service.#answer(received));
    return service;
  }

  client(options: ProofylinkOptions = {}): Proofylink["verifications"] {
    const { clock } = this;
    const settings = { baseUrl: this.#api!.url, accessToken: "token-of-a-test", clock };
    return createProofylink({ ...settings, fetch: clock.fetch, ...options }).verifications;
  }

  /** Creates a verification now, or some time ago, and says what the create answered. */
  add(code: string, steps: readonly Step[], agoMs = 0) {
    const createdAt = this.clock.now() - agoMs;
    this.#stored.set(code, { code, createdAt, steps });
    return { reference_code: code, status: "ocr_verification", consent_method: null };
  }

  remove(code: string): void {
    this.#stored.delete(code);
  }

  get codes(): string[] {
    return [...this.#stored.keys()];
  }

  /** When each request for `what` came, in milliseconds since the clock began. */
  times(what: string | number): number[] {
    return this.asked.filter((asked) => asked.what === what).map(({ at }) => at);
  }

  get pagesRead(): number {
    return this.asked.filter(({ what }) => typeof what === "number").length;
  }

  get detailsRead(): number {
    return this.asked.length - this.pagesRead;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#api?.close();
  }

  #answer(received: Received): Reply {
    const url = new URL(received.url, "http://localhost");
    const code = url.pathname.split("/verifications/")[1];
    const what = code ?? Number(url.searchParams.get("page") ?? 1);
    const asked = { what, at: this.clock.elapsed(), url: received.url };
    this.asked.push(asked);
    const reply =
      this.instead(asked, received) ?? (code ? this.#detail(code) : this.#list(url.searchParams));
    return { ...reply, headers: { date: this.#date(), ...reply.headers } };
  }

  #date(): string {
    return new Date(this.clock.now()).toUTCString();
  }

  #detail(code: string): Reply {
    const stored = this.#stored.get(code);
    if (!stored) return { status: 404, body: { status: "fail", message: "Data not found." } };
    const verification = { ...this.#row(stored), failed_message: null };
    const customer = { name: "BUDI CONTOH", phone: "81200000001", id_number: "9999010101900001" };
    const analysis = { credit_summary: null, credibility: null, use_case_analysis: null };
    return success({ verification, customer, analysis });
  }

  #list(query: URLSearchParams): Reply {
    const page = Number(query.get("page") ?? 1);
    const per_page = this.rowsPerPage ?? Math.min(100, Number(query.get("per_page") ?? 50));
    const ascending = [...this.#stored.values()].sort((a, b) => a.createdAt - b.createdAt);
    const sorted = this.oldestFirst ? ascending : ascending.reverse();
    const rows = sorted.slice((page - 1) * per_page, page * per_page);
    const last_page = Math.max(1, Math.ceil(sorted.length / per_page));
    return success(
      rows.map((stored) => this.#row(stored)),
      { meta: { current_page: page, last_page, per_page, total: sorted.length } },
    );
  }

  #row({ code, createdAt, steps }: Stored) {
    const age = this.clock.now() - createdAt;
    const [after, status] = steps.findLast(([afterMs]) => afterMs <= age) ?? [
      0,
      "ocr_verification",
    ];
    const time = (ms: number) => new Date(ms).toISOString().replace("Z", "000Z");
    return {
      reference_code: code,
      verification_type_name: "Rekrutment/Screening Karyawan",
      status,
      customer_name: "BUDI CONTOH",
      customer_id_number: "9999********0001",
      final_decision: null,
      created_at: time(createdAt),
      updated_at: time(createdAt + after),
      credibility_score: null,
      credibility_level: null,
    };
  }
}
