import { TransportFailure, type TransportLayer } from "./transport/transport.ts";

/** What is used of an OpenTelemetry tracer; `trace.getTracer(…)` of `@opentelemetry/api` is one. */
export interface Tracer {
  startSpan(
    name: string,
    options: { kind: number; attributes: Record<string, string | number> },
  ): Span;
}

/** What is used of an OpenTelemetry span. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

// SpanKind.CLIENT and SpanStatusCode.ERROR of @opentelemetry/api, which is not imported.
const client = 2;
const error = 2;

/**
 * A layer for the client's `middleware` that makes a span of each try, after OpenTelemetry's conventions for
 * HTTP clients: method, path template, status, number of the try, kind of failure. No URL, no header, no body.
 * What the tracer throws is dropped: a create must not fail on it.
 *
 * @example
 * import { trace } from "@opentelemetry/api";
 * const proofylink = createProofylink({ middleware: [traceRequests(trace.getTracer("portal"))] });
 */
export function traceRequests(tracer: Tracer): TransportLayer {
  return (next) => async (request) => {
    const { method, pathTemplate, attempt } = request;
    const attributes = {
      "http.request.method": method,
      "url.template": pathTemplate,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    };
    const span = quietly(() =>
      tracer.startSpan(`${method} ${pathTemplate}`, { kind: client, attributes }),
    );
    const end = (status: number | undefined, failure: string | undefined): void =>
      quietly(() => {
        if (status !== undefined) span?.setAttribute("http.response.status_code", status);
        if (failure !== undefined) {
          span?.setAttribute("error.type", failure);
          span?.setStatus({ code: error });
        }
        span?.end();
      });
    try {
      const response = await next(request);
      const { status } = response;
      end(status, status >= 400 ? String(status) : undefined);
      return response;
    } catch (failure) {
      if (failure instanceof TransportFailure) end(failure.status, failure.reason);
      else end(undefined, "_OTHER");
      throw failure;
    }
  };
}

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
