import type { Report } from "@proofylink/types";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { part } from "./json.ts";
import type { CallOptions } from "./options.ts";
import type { DownloadOptions } from "./report-download.ts";

/** `credit`: the credit bureau's. `proofylink`: Proofylink's own. */
export type ReportKind = "credit" | "proofylink";

export interface ReportOptions extends CallOptions {
  /** IANA time zone in which `expires_at` is written, such as Asia/Makassar. @default UTC */
  readonly timeZone?: string;
}

export interface Reports {
  /**
   * Asks for a report once: `processing` while the PDF is made, `ready` with a link that lives for ten minutes.
   * The link is a secret. Calls `getCreditReport` or `getProofylinkReport`.
   *
   * @throws {NotFoundError} No verification has this code.
   * @throws {ProofylinkError}
   */
  request(referenceCode: string, kind: ReportKind, options?: ReportOptions): Promise<Report>;

  /**
   * Asks for a report, waits while the PDF is made, and fetches it: a Blob of type `application/pdf`, which has
   * `stream()` and `arrayBuffer()`; `saveReport` of `@proofylink/client/node` writes it to a file. The link is
   * fetched at once, from another host, without the access token or `middleware`, through `transport` or `fetch`
   * of the client. When it expired, another is asked for.
   *
   * @throws {NotFoundError} No verification has this code.
   * @throws {WaitTimeoutError} The PDF was not made within `deadlineMs`. It goes on: call again later.
   * @throws {UnexpectedResponseError} What came is no PDF, is larger than `maxBytes`, or the storage host refused.
   * @throws {ConnectionError} The storage host was not reached.
   * @throws {ProofylinkError}
   */
  download(referenceCode: string, kind: ReportKind, options?: DownloadOptions): Promise<Blob>;
}

export function createReports(core: Core): Reports {
  const read = (envelope: object): Report | undefined => {
    const report = part(envelope, "data");
    return typeof report?.status === "string" ? (report as Report) : undefined;
  };
  const request: Reports["request"] = async (referenceCode, kind, options) => {
    const operation = operationOf(kind);
    const zone = options?.timeZone;
    const header = zone ? { "X-Timezone": zone } : {};
    return call(core, { operation, referenceCode, header, read }, options);
  };
  return {
    request,
    async download(referenceCode, kind, options) {
      const operation = operationOf(kind);
      const ask = (call: CallOptions) => request(referenceCode, kind, call);
      const { downloadReport } = await import("./report-download.ts");
      return downloadReport(core, { operation, referenceCode, ask }, options);
    },
  };
}

function operationOf(kind: ReportKind) {
  return kind === "credit" ? "getCreditReport" : "getProofylinkReport";
}
