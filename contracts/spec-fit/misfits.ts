import { Comparator } from "@pactflow/openapi-pact-comparator";
import type { ApiDocument } from "../api-document.ts";
import type { PactFile } from "../pact-file.ts";

/** What the pact asks that the document does not promise, one readable line each. */
export async function misfits(document: ApiDocument, pact: PactFile): Promise<string[]> {
  // The comparator writes into the document that it is given.
  const comparator = new Comparator({ oas: structuredClone(document) });
  const found: string[] = [];
  for await (const { mockDetails, message, code } of comparator.compare(pact)) {
    const where = mockDetails?.location.replace(/^\[root\]\.interactions\[\d+\]\./, "");
    found.push(`${mockDetails?.interactionDescription} · ${where} · ${message} (${code})`);
  }
  return found;
}
