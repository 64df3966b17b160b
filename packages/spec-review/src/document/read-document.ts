import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, bundleFromString, createConfig } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "./json.ts";

/** An OpenAPI document: the path or URL of a file, JSON or YAML, or the document itself. */
export type SpecSource = string | object;

/** A document that cannot be reviewed, and why. */
export class UnreadableSpecError extends Error {
  override readonly name = "UnreadableSpecError";
}

/** Reads a document and everything that it refers to into one. */
export async function readDocument(source: SpecSource): Promise<JsonObject> {
  const config = await createConfig({});
  const label = typeof source === "string" ? source : "the given object";
  const { bundle: bundled, problems } = await bundleOf(source, config, label);
  const [unresolved] = problems.filter(({ severity }) => severity === "error");
  if (unresolved !== undefined) {
    throw new UnreadableSpecError(
      `${label} refers to something that cannot be read: ${unresolved.message} Check the $ref and the file it names.`,
    );
  }
  const document: unknown = bundled.parsed;
  if (!isObject(document) || !/^3\.[0-2]/.test(String(document.openapi))) {
    const found = isObject(document) ? (document.openapi ?? document.swagger) : undefined;
    throw new UnreadableSpecError(
      `${label} is no OpenAPI document of version 3.0 or 3.1 (it says ${JSON.stringify(found)}). Convert it first.`,
    );
  }
  return document;
}

type Config = Awaited<ReturnType<typeof createConfig>>;

async function bundleOf(source: SpecSource, config: Config, label: string) {
  try {
    if (typeof source === "string") return await bundle({ ref: source, config });
    const absoluteRef = pathToFileURL(resolve("spec.json")).pathname;
    return await bundleFromString({ source: JSON.stringify(source), absoluteRef, config });
  } catch (error) {
    throw new UnreadableSpecError(`${label} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
