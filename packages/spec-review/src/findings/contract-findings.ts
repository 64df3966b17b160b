import type { Difference } from "../differ/redocly-diff.ts";
import { objectOf } from "../document/json.ts";
import { stepsOf } from "../document/pointer.ts";
import { isAnnotation } from "../document/schema-keywords.ts";
import type { ChangeKind } from "../finding.ts";
import { shown } from "./schema-message.ts";

/** What a difference outside of schemas means. */
export interface Meaning {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly message: string;
}

const words = new Set([
  "version",
  "termsOfService",
  "tags",
  "name",
  "url",
  "identifier",
  "contact",
  "license",
  "openapi",
  "info",
  "servers",
  "key",
]);
const wordy = new Set([
  "Info",
  "License",
  "Contact",
  "Tag",
  "TagList",
  "TagGroup",
  "ExternalDocs",
  "Example",
  "ExamplesMap",
  "Root",
]);

/** Reads a difference that is not about a schema; undefined when it says nothing of its own. */
export function meaningOf(difference: Difference): Meaning | undefined {
  const { kind, property, impact, typeName, verdicts } = difference;
  const own = ownMeaning(difference);
  if (own !== undefined) return own;
  if (impact === "major") {
    const [verdict] = verdicts;
    return {
      id: verdict?.ruleId ?? "changed",
      kind: "breaking",
      message: verdicts.map(({ message }) => message).join(" "),
    };
  }
  // The differ says once that a scheme changed; its other fields follow from that.
  if (typeName === "SecurityScheme" && schemeFields.has(property ?? "")) return undefined;
  if (isWording(difference)) return { id: "docs", kind: "docs", message: described(difference) };
  if (kind === "added")
    return { id: `${thing(typeName)}-added`, kind: "added", message: described(difference) };
  if (kind === "modified" && property === "required") {
    return { id: "requirement-loosened", kind: "added", message: described(difference) };
  }
  return { id: "changed", kind: "behaviour", message: described(difference) };
}

const schemeFields = new Set(["in", "name", "scheme", "bearerFormat"]);

/** Where the differ is silent or too mild for those who use an SDK, and where it speaks twice. */
function ownMeaning(difference: Difference): Meaning | undefined {
  const { kind, property, typeName, base, revision } = difference;
  const said = (id: string, weight: ChangeKind, message = described(difference)): Meaning => ({
    id,
    kind: weight,
    message,
  });
  if (property === "deprecated") {
    const now = revision?.value === true;
    return now
      ? said("deprecated", "behaviour", "Deprecated from now on.")
      : said("docs", "docs", "No longer deprecated.");
  }
  if (
    typeName === "RequestBody" &&
    kind === "added" &&
    objectOf(revision?.value).required === true
  ) {
    return said("request-body-became-required", "breaking", "A request body must be sent now.");
  }
  if (typeName === "Response" && kind === "added") return addedResponse(difference);
  if (typeName === "Header" && property === "required") {
    const always = revision?.value === true;
    return always
      ? said("response-narrowed", "added", "The header is always there now.")
      : said("response-header-optional", "breaking", "The header may be missing now.");
  }
  if (typeName === "Parameter" && property === "name" && difference.impact !== "major") {
    return said(
      "path-parameter-renamed",
      "breaking",
      `The path parameter ${shown(base?.value)} is called ${shown(revision?.value)} now.`,
    );
  }
  if (/^Encoding/.test(typeName) && property !== "description")
    return said("encoding-changed", "breaking");
  if (
    /^SecurityRequirement/.test(typeName) &&
    kind === "removed" &&
    difference.impact !== "major"
  ) {
    return said("security-removed", "behaviour", "Authentication is no longer asked for.");
  }
  if (/^Link/.test(typeName) && property !== "description")
    return said("link-changed", "behaviour");
  if (property === "operationId" && base?.value === undefined)
    return said("operation-id-added", "added");
  return undefined;
}

function addedResponse({ revision, path }: Difference): Meaning {
  const status = stepsOf(path).at(-1) ?? "";
  const code = stepsOf(revision?.pointer ?? path).at(-1) ?? status;
  const success = /^[23]/.test(code) || code === "default";
  return {
    id: success ? "success-response-added" : "error-response-added",
    kind: success ? "behaviour" : "added",
    message: `Response \`${code}\` was added.`,
  };
}

function isWording({ typeName, property, kind, path }: Difference): boolean {
  if (wordy.has(typeName)) return true;
  if (property !== undefined) return isAnnotation(property) || words.has(property);
  // A component by itself is nothing: what refers to it is looked at.
  return stepsOf(path)[0] === "components" && kind !== "modified";
}

function thing(typeName: string): string {
  if (typeName === "PathItem") return "path";
  const name = typeName.replace(/(Map|List)$/, "s").replace(/ss$/, "s");
  return name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function described({ kind, property, typeName, path, base, revision }: Difference): string {
  const name = stepsOf(path).at(-1) ?? "";
  const words = capital(thing(typeName).replaceAll("-", " "));
  if (property === undefined && /(Map|List)$/.test(typeName)) return `${words} were ${kind}.`;
  if (property === undefined) {
    const label = typeName === "Operation" ? name.toUpperCase() : name;
    return `${words} \`${label}\` was ${kind}.`;
  }
  if (kind === "added" || base?.value === undefined) return `\`${property}\` was added.`;
  if (kind === "removed" || revision?.value === undefined) return `\`${property}\` was removed.`;
  const short = JSON.stringify([base.value, revision.value]).length < 120;
  return short
    ? `\`${property}\` was ${shown(base.value)}, is ${shown(revision.value)}.`
    : `\`${property}\` was edited.`;
}
