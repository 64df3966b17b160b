/** What a rule can set about its fault. Which of them a fault has stands in the catalogue. */
export interface FaultOptions {
  /**
   * How a connection is dropped: broken off (RST) or ended in the ordinary way (FIN). Breaking off may
   * take what was sent last with it.
   * @default "reset", and "end" for `cut-answer` and `close-after-answer`
   */
  readonly by: "reset" | "end";
  /**
   * After how many bytes of the body; an answer never gets further than to its last byte but one.
   * @default half of it
   */
  readonly atByte: number;
  /**
   * The Retry-After header: seconds or an HTTP date.
   * @default "1" for `limited-429`, none for `unavailable-503`
   */
  readonly retryAfter: string;
  /**
   * Milliseconds of real time: before a `delayed-answer`, between two pieces of `slow-bytes`.
   * @default 1000 for `delayed-answer`, 100 for `slow-bytes`
   */
  readonly delay: number;
  /**
   * Bytes in one piece of `slow-bytes`.
   * @default 16
   */
  readonly bytesAtOnce: number;
  /**
   * Milliseconds on the sandbox's clock until the work is done. Like all that is due, it is then done
   * before the next request or reading of the ledger; closing the sandbox before that loses it.
   * @default 1000
   */
  readonly commitAfter: number;
}
