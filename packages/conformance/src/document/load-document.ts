import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { ApiDocument } from "./api-document.ts";

/**
 * Reads an OpenAPI 3.1 document, YAML or JSON, with the files that it refers to.
 *
 * @throws Error when a file is missing or cannot be read, or it is not OpenAPI 3.1
 */
export async function loadDocument(path: string): Promise<ApiDocument> {
  const bundled = await $RefParser.bundle(path, { resolve: { http: false } }).catch((cause) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The document ${path} cannot be read: ${reason}`, { cause });
  });
  return new ApiDocument(bundled);
}
