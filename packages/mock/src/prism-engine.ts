// The one file that knows Prism: its types, its errors and its habits end here.

import { createLogger, type IPrismDiagnostic } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpMockConfig,
  type IHttpRequest,
  type IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { getHttpConfigFromRequest } from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import { DiagnosticSeverity, type IHttpOperation } from "@stoplight/types";
import { basePathOf, methodsAt } from "./documented-paths.ts";
import type { Answer, Engine, EngineRequest } from "./engine.ts";
import { formText } from "./form-text.ts";
import { problem } from "./problem.ts";

const formTextType = "application/x-www-form-urlencoded";

const settings: IHttpMockConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  // The examples are checked where they are written, by the lint of the document.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/**
 * Loads an OpenAPI document, a path or a parsed document, into Prism's engine.
 *
 * @throws Error when there is no OpenAPI document, or one without operations.
 */
export async function loadPrismEngine(spec: string | object): Promise<Engine> {
  // Prism resolves references in place, in the caller's own object.
  const document = typeof spec === "string" ? spec : structuredClone(spec);
  const operations = await getHttpOperationsFromSpec(document);
  if (operations.length === 0) throw new Error("The document describes no operation.");
  const formOperations = operations.map(takingFormText);
  // Anything louder would print requests, and with them personal data.
  const prism = createInstance(settings, { logger: createLogger("mock", { level: "silent" }) });

  const ask = async (request: EngineRequest, config: IHttpMockConfig): Promise<Answer> => {
    const suitable = request.body instanceof FormData ? formOperations : operations;
    const result = await prism.request(toPrism(request), suitable, config)();
    const { code } = config.mock;
    if (result._tag === "Left") {
      if (result.left instanceof ProblemJsonError) return failed(result.left, request, operations);
      return code === undefined ? gaveUp(result.left) : noSuchExample(config.mock);
    }
    const { output, validations } = result.right;
    // Without this, a status that lacks the preferred example would be answered with a success.
    const ignored = code !== undefined && code !== output.statusCode;
    if (ignored && validations.input.length === 0) return noSuchExample(config.mock);
    return answered(output, validations.input);
  };

  return {
    basePath: basePathOf(operations),
    async answer(request) {
      const preferences = getHttpConfigFromRequest(toPrism(request));
      if (preferences._tag === "Left") return failed(preferences.left, request, operations);
      const mock = { ...settings.mock, ...preferences.right };
      return ask(request, { ...settings, mock }).catch(gaveUp);
    },
    answerUnread: (request, code) =>
      ask(request, { ...settings, validateRequest: false, mock: { dynamic: false, code } }).catch(
        gaveUp,
      ),
  };
}

function toPrism({ method, path, query, headers, body }: EngineRequest): IHttpRequest {
  const values = [...new Set(query.keys())].map((key) => {
    const all = query.getAll(key);
    return [key, all.length === 1 ? all[0] : all];
  });
  const form = body instanceof FormData;
  return {
    method: method as IHttpRequest["method"],
    url: { path, query: Object.fromEntries(values) },
    headers: { ...headers, ...(form && { "content-type": formTextType }) },
    body: form ? formText(body) : body,
  };
}

/** The operation as one that takes the text of `formText` where it takes a multipart body. */
function takingFormText(operation: IHttpOperation): IHttpOperation {
  const body = operation.request?.body;
  if (body?.contents === undefined) return operation;
  const contents = body.contents
    .filter(({ mediaType }) => mediaType !== formTextType)
    .map((content) =>
      content.mediaType === "multipart/form-data"
        ? { ...content, mediaType: formTextType }
        : content,
    );
  return { ...operation, request: { ...operation.request, body: { ...body, contents } } };
}

function answered(output: IHttpResponse, violations: readonly IPrismDiagnostic[]): Answer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(output.headers ?? {})) {
    // Prism has null for a documented header of which it cannot make up a value.
    if (value !== null) headers[name.toLowerCase()] = String(value);
  }
  if (violations.length > 0) headers["sl-violations"] = violationsHeader(violations);
  const text = typeof output.body === "string" && !headers["content-type"]?.includes("json");
  return {
    status: output.statusCode,
    headers,
    body: text ? (output.body as string) : JSON.stringify(output.body),
  };
}

/** What was wrong with the request, in the header and the form of Prism's own server. */
function violationsHeader(violations: readonly IPrismDiagnostic[]): string {
  const list = violations.map(({ path = [], severity, code, message }) => ({
    location: ["request", ...path],
    severity: DiagnosticSeverity[severity],
    code,
    message,
  }));
  const ascii = JSON.stringify(list).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // Clients give up on response heads above 8 to 16 kB.
  return ascii.slice(0, 8000);
}

function failed(error: Error, { path }: EngineRequest, operations: IHttpOperation[]): Answer {
  const { additional }: Partial<ProblemJsonError> = error;
  const allow = { allow: methodsAt(path, operations).join(", ") };
  const members = ProblemJsonError.toProblemJson(error);
  return problem(members, { ...(additional?.headers ?? {}), ...(members.status === 405 && allow) });
}

/** Prism throws at a malformed path or Accept header. */
function gaveUp(error: Error): Answer {
  const detail = `Prism cannot handle this request: ${error.message}`;
  return error instanceof URIError
    ? problem({ status: 400, title: "Bad Request", detail })
    : problem({ status: 500, title: "Internal Server Error", detail });
}

function noSuchExample({ code, exampleKey }: IHttpMockConfig["mock"]): Answer {
  const detail = `The document has no example "${exampleKey}" for the status ${code} of this operation.`;
  return problem({ status: 404, title: "Not Found", detail });
}
