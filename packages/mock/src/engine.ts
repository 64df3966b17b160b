/** What the HTTP server needs of the engine behind it, in words that are not the engine's own. */
export interface Engine {
  /** Path of the document's first server URL, without a trailing slash: "" or "/v1". */
  readonly basePath: string;
  /** Answers from the document. Never rejects: what the document does not cover becomes a problem. */
  answer(request: EngineRequest): Promise<Answer>;
  /**
   * Answers with this documented status without looking at the body, when it could not be read.
   * Security comes first all the same.
   */
  answerUnread(request: EngineRequest, status: number): Promise<Answer>;
}

/** A request whose body has been read. */
export interface EngineRequest {
  /** Lower case. */
  readonly method: string;
  /** Without the base path. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** FormData of a multipart body, parsed JSON, text otherwise, null when there is none. */
  readonly body: unknown;
}

/** A response, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
