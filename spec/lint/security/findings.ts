import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { definedAt, requestElements } from "./places.ts";

/** Something that a rule of the OWASP API security ruleset has against the document. */
export interface Finding {
  /** Name of the rule, without its prefix: `string-limit`. */
  readonly rule: string;
  /** The element that is at fault, as a JSON pointer. */
  readonly place: string;
  /** Whether it is sent by a client. */
  readonly inRequest: boolean;
  readonly message: string;
}

/** Holds a bundled document against every rule, warnings included; each fault is told once. */
export async function findingsIn(document: object): Promise<Finding[]> {
  const linter = new spectral.Spectral();
  // Its declarations say that it has a default export inside; it is one.
  linter.setRuleset(owasp as unknown as RulesetDefinition);
  const requests = requestElements(document);
  const found = new Map<string, Finding>();
  for (const { code, path, message } of await linter.run(JSON.stringify(document))) {
    const rule = String(code).replace(/^owasp:api\d+:\d+-/, "");
    const place = definedAt(document, path);
    found.set(`${rule} ${place}`, { rule, place, inRequest: requests.has(place), message });
  }
  return [...found.values()];
}
