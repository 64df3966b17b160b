import { asReceived } from "../cases/as-received.ts";
import type { ResponseObject } from "../document/openapi.ts";
import { responseFor } from "../document/operations.ts";
import type { Schema } from "../document/schema.ts";
import type { Evidence, Problem } from "./evidence.ts";
import { observe } from "./observe.ts";

/** What the document says of an answer with this status and content type. */
export function documentedAnswer({
  operation,
  exchange,
}: Pick<Evidence, "operation" | "exchange">) {
  const [status, response] = responseFor(operation, exchange.status) ?? [];
  const type = mediaTypeOf(exchange.headers["content-type"]);
  const content = Object.entries(response?.content ?? {});
  const [mediaType, media] = content.find(([range]) => fits(range, type)) ?? [];
  return { status, response, type, mediaType, media };
}

function mediaTypeOf(header: string | undefined): string {
  return header?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function fits(range: string, type: string): boolean {
  const wanted = mediaTypeOf(range);
  if (wanted === "*/*" || wanted === type) return true;
  return wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1));
}

/** Status, content type, headers and body, each against the document. */
export function checkAnswer(evidence: Evidence): Problem[] {
  const { operation, exchange } = evidence;
  const { id } = operation;
  if (exchange.failure !== undefined) {
    const message =
      exchange.failure === "timeout" ? "no answer came in time" : "the connection was cut";
    return [{ check: "no-answer", cause: `${id} ${exchange.failure}`, message }];
  }
  const { status } = exchange;
  const problems: Problem[] = [];
  if (status >= 500 && status !== evidence.tried.expected) {
    problems.push({
      check: "server-error",
      cause: `${id} ${status}`,
      message: `answered ${status}`,
    });
  }
  // Methods that no operation has document no answer either.
  if (evidence.tried.method !== undefined) return problems;
  const { response } = documentedAnswer(evidence);
  if (response === undefined) {
    const documented = Object.keys(operation.responses).join(", ");
    const message = `answered ${status}; documented are ${documented}`;
    return [...problems, { check: "undocumented-status", cause: `${id} ${status}`, message }];
  }
  return [...problems, ...checkHeaders(evidence, response), ...checkBody(evidence, response)];
}

function checkHeaders(
  { operation, exchange, rules }: Evidence,
  response: ResponseObject,
): Problem[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, referable]): Problem[] => {
    const { required = false, schema = true } = rules.document.resolve(referable);
    const value = exchange.headers[name.toLowerCase()];
    const cause = `${operation.id} ${exchange.status} ${name}`;
    if (value === undefined) {
      if (!required) return [];
      return [{ check: "response-headers", cause, message: `the header ${name} is missing` }];
    }
    const received = asReceived(
      rules.document,
      schema,
      Array.isArray(value) ? value.join(", ") : value,
    );
    const error = rules.document.validator(schema)(received)[0];
    if (error === undefined) return [];
    return [{ check: "response-headers", cause, message: `the header ${name} ${error.message}` }];
  });
}

function checkBody(evidence: Evidence, response: ResponseObject): Problem[] {
  const { operation, exchange } = evidence;
  if (operation.method === "HEAD" || (exchange.body.length === 0 && response.content === undefined))
    return [];
  const { type, media } = documentedAnswer(evidence);
  if (media === undefined) {
    const documented = Object.keys(response.content ?? {}).join(", ") || "no body";
    return [
      {
        check: "undocumented-media-type",
        cause: `${operation.id} ${exchange.status} ${type}`,
        message: `answered ${type || "no content type"}; documented is ${documented}`,
      },
    ];
  }
  if (media.schema === undefined || !/json$/.test(type)) return [];
  return checkJson(evidence, media.schema);
}

function checkJson({ operation, exchange, json, rules }: Evidence, schema: Schema): Problem[] {
  const prefix = `${operation.id} ${exchange.status}`;
  if (json === undefined) {
    return [{ check: "response-body", cause: `${prefix} no JSON`, message: "the body is no JSON" }];
  }
  const problems = rules.document
    .validator(schema)(json)
    .map((error): Problem => {
      const at = error.instancePath.replaceAll(/\/\d+(?=\/|$)/g, "/*");
      const missing = error.keyword === "required" ? `/${error.params.missingProperty}` : "";
      return {
        check: "response-body",
        cause: `${prefix} ${at}${missing} ${error.keyword}`,
        message: `${at || "the body"} ${error.message}`,
      };
    });
  if (!rules.closedWorld) return problems;
  observe(rules.document, schema, json, {
    undocumented: (at) => {
      const message = `${at} is not documented`;
      problems.push({ check: "undocumented-field", cause: `${prefix} ${at}`, message });
    },
    value: (at, value, schemas) => {
      const known = schemas
        .map((one) => one["x-extensible-enum"])
        .filter((one) => one !== undefined);
      if (value === null || known.length === 0 || known.some((values) => values.includes(value)))
        return;
      const message = `${at} is ${JSON.stringify(value)}, which is not among the known values`;
      problems.push({ check: "undocumented-value", cause: `${prefix} ${at}`, message });
    },
  });
  return problems;
}
