import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StubbedApi } from "./way.ts";

const example = join(import.meta.dirname, "../../spec/examples/verification.in-progress.json");
const headers = { "content-type": "application/json" };

/** Answers every request at once with a detail from the spec's examples. */
export function stubbedApi(): StubbedApi {
  const { value } = JSON.parse(readFileSync(example, "utf8")) as { value: unknown };
  const text = JSON.stringify(value);
  return { baseUrl: "https://api.example.com", fetch: async () => new Response(text, { headers }) };
}
