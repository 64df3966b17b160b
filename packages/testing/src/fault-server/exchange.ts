import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { Connections } from "./connections.ts";
import type { MutableLedgerEntry } from "./ledger.ts";
import type { Scenario } from "./scenario.ts";
import { readCreateFields } from "./verification-store.ts";

/** One request of a scenario and the answer it will get. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly scenario: Scenario;
  readonly entry: MutableLedgerEntry;
  /** Below the scenario's base URL: `/api/v1/external/verifications`. */
  readonly path: string;
  #body: Buffer = Buffer.alloc(0);

  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    scenario: Scenario,
    path: string,
    connections: Connections,
  ) {
    this.request = request;
    this.response = response;
    this.scenario = scenario;
    this.path = path;
    this.entry = {
      method: request.method ?? "GET",
      path,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      connection: connections.note(request.socket, scenario.recorder),
      nthOnConnection: connections.nextRequest(request.socket),
      sessionReused: request.socket instanceof TLSSocket && request.socket.isSessionReused(),
      bodyBytes: 0,
      bodySha256: null,
      received: false,
      committed: false,
    };
    scenario.recorder.begin(this.entry);
  }

  /** Reads the request to its end. Returns false when the client left before that. */
  async receive(): Promise<boolean> {
    const digest = createHash("sha256");
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of this.request as AsyncIterable<Buffer>) {
        this.entry.bodyBytes += chunk.length;
        digest.update(chunk);
        chunks.push(chunk);
      }
    } catch {
      return false;
    }
    this.#body = Buffer.concat(chunks);
    this.entry.received = true;
    this.entry.bodySha256 = digest.digest("hex");
    this.scenario.recorder.changed();
    return true;
  }

  /** Spends a token for a create; for any other request it does nothing. Returns the API's answer. */
  commit(): unknown {
    if (this.entry.method !== "POST") return { status: "success", message: "OK", data: {} };
    const contentType = this.request.headers["content-type"] ?? "";
    const answer = this.scenario.store.create(readCreateFields(contentType, this.#body));
    this.entry.committed = true;
    this.scenario.recorder.changed();
    return answer;
  }

  /** 201 for a create, 200 for anything else. */
  get successStatus(): number {
    return this.entry.method === "POST" ? 201 : 200;
  }

  json(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.text(status, "application/json", JSON.stringify(body), headers);
  }

  html(status: number, title: string, headers: Record<string, string> = {}): void {
    const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
    this.text(status, "text/html; charset=UTF-8", page, headers);
  }

  text(status: number, type: string, body: string, headers: Record<string, string> = {}): void {
    const length = String(Buffer.byteLength(body));
    this.response.writeHead(status, { "content-type": type, "content-length": length, ...headers });
    this.response.end(body);
  }

  /** Ends the connection in the ordinary way (FIN). */
  drop(): void {
    this.request.socket.destroy();
  }

  /** Breaks the connection off (RST); under TLS it can only be ended. */
  reset(): void {
    const { socket } = this.request;
    if (socket instanceof TLSSocket) socket.destroy();
    else socket.resetAndDestroy();
  }
}
