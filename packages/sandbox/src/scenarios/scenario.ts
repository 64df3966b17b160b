import type { Level } from "../analysis/level.ts";

/** What a create is answered with. */
export type CreateAnswer =
  /** 201, and the verification takes its course. */
  | { readonly kind: "accept" }
  /** A 4xx; nothing is created and no token spent. */
  | {
      readonly kind: "refuse";
      readonly status: 400 | 404 | 422 | 429;
      readonly message: string;
      /** Messages by field, on 422 only. */
      readonly errors?: Readonly<Record<string, readonly string[]>>;
      /** Seconds for the Retry-After header, on 429 only. */
      readonly retryAfter?: number;
    }
  /** 500. `committed` says whether the verification exists, and its token is spent, all the same. */
  | { readonly kind: "break"; readonly committed: boolean };

/** What the person does with the e-mail that asks for consent. On the other two routes nobody is asked. */
export interface ConsentAnswer {
  /**
   * - `accepts`: by themselves, soon.
   * - `waits`: nothing by themselves; whoever opens the link in the outbox answers. Seven days without an
   *   answer cancel the verification.
   * - `rejects`: by themselves, soon: cancelled, the token comes back.
   * - `ignores`: the seven days pass at once: cancelled, the token comes back.
   */
  readonly answer: "accepts" | "waits" | "rejects" | "ignores";
}

/** How a verification ends once consent is there. */
export type Ending =
  | {
      readonly status: "completed";
      /** 0 to 100; left out, it follows from the NIK. */
      readonly score?: number;
      /** Left out, one that suits the score. */
      readonly level?: Level;
      /** `false`: the credit bureau knows nothing of the person. @default true */
      readonly creditHistory?: boolean;
    }
  | { readonly status: "failed"; readonly failedMessage: string }
  /** It never ends: it stays in this status. */
  | { readonly status: "stays"; readonly in: string };

/** What somebody decides in the dashboard after the verification has completed. */
export interface Decision {
  /** The words are the sandbox's: the vendor does not document its own. */
  readonly value: "approved" | "rejected";
  /** Milliseconds after completion, on the sandbox's clock. */
  readonly afterMs: number;
}

/** One line of the catalogue: what happens to a person whose NIK ends in `suffix`. */
export interface Scenario {
  /** Unique, kebab-case. */
  readonly name: string;
  /** Four digits: the last of the NIK. */
  readonly suffix: string;
  /** One English sentence for the documentation. */
  readonly description: string;
  readonly create: CreateAnswer;
  /** Milliseconds that the create's answer is held back; the work is done before. */
  readonly answerDelayMs: number;
  readonly consent: ConsentAnswer;
  /** How many times longer than usual each state lasts. */
  readonly slowness: number;
  readonly ends: Ending;
  /** null: nobody decides. */
  readonly decision: Decision | null;
  /** `processing`: the PDF reports are never ready. */
  readonly reports: "ready" | "processing";
}

/** A scenario as it is written down: what it leaves out is as usual. */
export type CatalogueEntry = Pick<Scenario, "name" | "suffix" | "description"> & Partial<Scenario>;
