import { Known } from "../values/bytes.ts";
import { needsCredentials } from "../wire/credentials.ts";
import { type Evidence, isOpen, type Problem } from "./evidence.ts";

/** Whether the server took what it should take, and refused the rest. */
export function checkInput(evidence: Evidence): Problem[] {
  const { operation, exchange, tried } = evidence;
  if (exchange.failure !== undefined || tried.method !== undefined) return [];
  if (tried.expected !== undefined) return checkProvoked(evidence, tried.expected);
  const accepted = exchange.status >= 200 && exchange.status < 300;
  if (tried.auth !== undefined) {
    if (!accepted || !needsCredentials(operation)) return [];
    const message = `answered ${exchange.status} ${tried.auth === "none" ? "without credentials" : "with wrong credentials"}`;
    return [{ check: "ignored-auth", cause: `${operation.id} ${tried.auth}`, message }];
  }
  const { violation } = evidence;
  if (violation !== undefined) {
    if (!accepted || violation.lenient) return [];
    const header = violation.where.startsWith("header.") && violation.rule === "required";
    const where = `${violation.where} ${violation.rule}`;
    const message = `accepted although the document forbids it (${where})`;
    const media = tried.body === undefined ? "" : ` ${tried.body.mediaType}`;
    const check = header ? "missing-required-header" : "accepted-invalid";
    return [{ check, cause: `${operation.id}${media} ${where}`, message }];
  }
  return checkRefusal(evidence);
}

function checkProvoked({ operation, exchange }: Evidence, expected: number): Problem[] {
  const { status } = exchange;
  if (status === expected) return [];
  const message = `answered ${status} to input that must get ${expected}`;
  return [{ check: "not-provoked", cause: `${operation.id} ${expected}`, message }];
}

function checkRefusal(evidence: Evidence): Problem[] {
  const { operation, exchange, tried, json, rules } = evidence;
  const { status } = exchange;
  if (isOpen(evidence) || status < 400 || status >= 500) return [];
  if (isExcusable(evidence)) return [];
  if (rules.mayRefuse[operation.id]?.includes(status)) return [];
  const media = tried.body === undefined ? "" : ` ${tried.body.mediaType}`;
  return [
    {
      check: "refused-valid",
      cause: `${operation.id}${media} ${status} ${shapeOf(json).join(" ")}`,
      message: `answered ${status} although the document allows the request`,
    },
  ];
}

/** A resource that nobody created may be missing, and anybody may be asked to wait. */
export function isExcusable({ operation, exchange, tried }: Evidence): boolean {
  if (exchange.status === 429) return true;
  const invented = operation.parameters.some(
    ({ in: place, key }) => place === "path" && !(tried.parameters[key] instanceof Known),
  );
  return invented && (exchange.status === 404 || exchange.status === 410);
}

/** Names in a refusal: they usually tell the reason, and two refusals with other names have other reasons. */
function shapeOf(json: unknown, depth = 0): string[] {
  if (typeof json !== "object" || json === null || depth > 2) return [];
  return Object.entries(json)
    .flatMap(([name, value]) => [
      name,
      ...shapeOf(value, depth + 1).map((inner) => `${name}/${inner}`),
    ])
    .sort();
}

/** A method that the document does not have: 405, with what it has in Allow. */
export function checkMethod({ operation, exchange, tried, rules }: Evidence): Problem[] {
  if (tried.method === undefined || exchange.failure !== undefined) return [];
  const cause = `${operation.path} ${tried.method}`;
  const { status } = exchange;
  if (status !== 405) {
    const message = `${tried.method} is not documented, and was answered with ${status} in place of 405`;
    return [{ check: "undocumented-method", cause, message }];
  }
  const allow = exchange.headers.allow;
  if (allow === undefined) {
    return [
      { check: "allow-header", cause: operation.path, message: "405 without the header Allow" },
    ];
  }
  const allowed = allow.split(",").map((method) => method.trim().toUpperCase());
  const documented = rules.operations.filter(({ path }) => path === operation.path);
  const missing = documented.filter(({ method }) => !allowed.includes(method));
  if (missing.length === 0) return [];
  const message = `Allow is ${JSON.stringify(allow)} and lacks ${missing.map(({ method }) => method).join(", ")}`;
  return [{ check: "allow-header", cause: operation.path, message }];
}
