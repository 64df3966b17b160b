import { createHash } from "node:crypto";
import { type Difference, differences } from "./differ/redocly-diff.ts";
import { canonicalDocument } from "./document/canonical-document.ts";
import { canonicalText, type JsonObject } from "./document/json.ts";
import { operationsOf } from "./document/operations.ts";
import { readDocument, type SpecSource } from "./document/read-document.ts";
import { usageOf } from "./document/usage.ts";
import { type ChangeKind, changeKinds, type Draft, type Finding } from "./finding.ts";
import { meaningOf } from "./findings/contract-findings.ts";
import { placeName } from "./findings/place-name.ts";
import { schemaChanges } from "./findings/schema-changes.ts";
import { type Documents, schemaFindings, touches } from "./findings/schema-findings.ts";
import { schemaWording } from "./findings/schema-wording.ts";

/** What a review of two documents found. */
export interface Review {
  /** The gravest kind of change; undefined when nothing changed. */
  readonly verdict: ChangeKind | undefined;
  /** All changes, gravest first. */
  readonly findings: readonly Finding[];
  /** Both documents as they were compared; the pointers of the findings lead into them. */
  readonly documents: Documents;
}

/**
 * Compares two versions of an OpenAPI document and says what the change means to those who use it.
 *
 * @param base the version that they know: a file, a URL, or the document itself
 * @param head the version that is to come
 * @throws UnreadableSpecError when one cannot be read, or is no OpenAPI document of version 3.0 or 3.1
 */
export async function reviewSpecs(base: SpecSource, head: SpecSource): Promise<Review> {
  const [before, after] = await Promise.all([readDocument(base), readDocument(head)]);
  const documents = { base: canonicalDocument(before), head: canonicalDocument(after) };
  const drafts = await draftsOf(documents);
  const findings = merged(drafts).map(withFingerprint);
  findings.sort((one, other) => weight(one) - weight(other));
  return { verdict: findings[0]?.kind, findings, documents };
}

async function draftsOf(documents: Documents): Promise<Draft[]> {
  const operations = { base: operationsOf(documents.base), head: operationsOf(documents.head) };
  const heads = new Map(operations.head.map((operation) => [operation.key, operation]));
  const pairs = operations.base.flatMap((base) => {
    const head = heads.get(base.key);
    return head === undefined ? [] : [{ base, head }];
  });
  const found = await differences(documents.base, documents.head);
  const inSchemas = found.filter(isAboutSchema);
  const changes = schemaChanges(documents, pairs);
  const usage = {
    base: usageOf(documents.base, operations.base),
    head: usageOf(documents.head, operations.head),
  };
  const operationsAt = (difference: Difference) => {
    const from = difference.base === undefined ? [] : usage.base(difference.base.pointer);
    const to = difference.revision === undefined ? [] : usage.head(difference.revision.pointer);
    const named = new Map([...from, ...to].map((operation) => [operation.key, operation.name]));
    return [...named.values()];
  };
  const located = (
    difference: Difference,
    meaning: Pick<Draft, "id" | "kind" | "message">,
  ): Draft => ({
    ...meaning,
    operations: operationsAt(difference),
    where: whereIs(documents, difference),
    ...(difference.property === undefined || difference.base?.value === undefined
      ? {}
      : { before: difference.base.value }),
    ...(difference.property === undefined || difference.revision?.value === undefined
      ? {}
      : { after: difference.revision.value }),
    pointers: {
      ...(difference.base === undefined ? {} : { base: difference.base.pointer }),
      ...(difference.revision === undefined ? {} : { head: difference.revision.pointer }),
    },
  });
  const told = (difference: Difference): boolean =>
    changes.some(({ base, head }) => touches(difference, base, head));
  const wording = inSchemas.flatMap((difference) => {
    const meaning = schemaWording(difference, told(difference));
    return meaning === undefined ? [] : [located(difference, meaning)];
  });
  const contract = found
    .filter((difference) => !isAboutSchema(difference))
    .flatMap((difference) => {
      const meaning = meaningOf(difference);
      return meaning === undefined ? [] : [located(difference, meaning)];
    });
  return [...schemaFindings(documents, changes, inSchemas), ...contract, ...wording];
}

function whereIs(
  { base, head }: Documents,
  { base: from, revision: to, property }: Difference,
): string {
  // The message names the property already.
  const shorter = (pointer: string): string =>
    property !== undefined && pointer.endsWith(`/${property}`)
      ? pointer.slice(0, -property.length - 1)
      : pointer;
  if (to !== undefined) return placeName(head, shorter(to.pointer));
  return from === undefined ? "" : placeName(base, shorter(from.pointer));
}

function isAboutSchema({ typeName }: Difference): boolean {
  return /^(Schema|AllOf|AnyOf|OneOf|DependentRequired|PatternProperties|Discriminator|Xml|NamedSchemas)/.test(
    typeName,
  );
}

/** The same sentence about the same place of several operations is one finding. */
function merged(drafts: readonly Draft[]): Draft[] {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = canonicalText([draft.id, draft.kind, draft.where, draft.message]);
    const known = found.get(key);
    if (known === undefined) found.set(key, draft);
    else
      found.set(key, {
        ...known,
        operations: distinctOperations([...known.operations, ...draft.operations]),
      });
  }
  return [...found.values()];
}

function distinctOperations(operations: Draft["operations"]): Draft["operations"] {
  return [...new Map(operations.map((one) => [`${one.method} ${one.path}`, one])).values()];
}

function withFingerprint(draft: Draft): Finding {
  const { id, kind, where, message, before, after } = draft;
  const operations = draft.operations.map(({ method, path }) => `${method} ${path}`).sort();
  const text = canonicalText({ id, kind, where, message, before, after, operations } as JsonObject);
  return { ...draft, fingerprint: createHash("sha256").update(text).digest("hex").slice(0, 12) };
}

function weight({ kind }: Finding): number {
  return changeKinds.indexOf(kind);
}
