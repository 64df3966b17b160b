import type { SendEvidence } from "../transport/transport.ts";

type Phase = SendEvidence["phase"];

/** Steps of a call, in the order in which they are done. */
export type SendStep =
  | "dns"
  | "connect"
  | "proxy"
  | "tls"
  | "request-head"
  | "request-body"
  | "response-head";

/**
 * What one call has done so far. It only ever gets a connection that is open, handshake included;
 * so until it is given one, no byte of the request can have left.
 */
export class SendTrace {
  readonly #beganAt = performance.now();
  readonly #timeline: { readonly step: SendStep; readonly ms: number }[] = [];
  #phase: Phase = "not-started";

  get phase(): Phase {
    return this.#phase;
  }

  /** `step` is done, and what follows is `phase`. */
  mark(step: SendStep, phase: Phase): void {
    this.#timeline.push({ step, ms: performance.now() - this.#beganAt });
    this.#phase = phase;
  }

  enter(phase: Phase): void {
    this.#phase = phase;
  }

  get sent(): SendEvidence["sent"] {
    return this.#timeline.some(({ step }) => step === "request-head") ? "maybe" : "no";
  }

  evidence(code: string | undefined): SendEvidence {
    return {
      sent: this.sent,
      phase: this.#phase,
      source: "node-transport",
      ...(code === undefined ? {} : { code }),
      timeline: this.#timeline.slice(),
    };
  }
}
