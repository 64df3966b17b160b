import { detail } from "./detail.ts";
import { emailConsent } from "./email-consent.ts";
import { list } from "./list.ts";
import { ownConsent } from "./own-consent.ts";
import { page } from "./page.ts";
import type { StatedEndpoint } from "./stated.ts";
import { uploadConsent } from "./upload-consent.ts";

/** All five endpoints of the reference, in its order. */
export const reference: readonly StatedEndpoint[] = [
  emailConsent,
  ownConsent,
  uploadConsent,
  list,
  detail,
];

/** The line of the reference that each statement stands on, once for each statement. */
export function statedLines(): number[] {
  return [page.title.line, page.purpose.line, ...reference.flatMap(linesOf)];
}

function linesOf(endpoint: StatedEndpoint): number[] {
  const { title, purpose, path, headers, query, pathParameters, body, responses } = endpoint;
  const single = [title, purpose ?? [], path, headers, query ?? [], pathParameters ?? []].flat();
  const rows = [...single, ...(body ?? []), ...responses].map(({ line }) => line);
  const samples = responses.flatMap(({ lines: [from, to] }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return [...rows, ...samples, ...endpoint.layout];
}
