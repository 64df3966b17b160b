import type { PactFile, PactInteraction } from "../pact-file.ts";
import { type Sendable, sendable, sendableFiles, sendableMetadata } from "./sendable.ts";

/**
 * The pact's requests as the consumers may also send them: each value of {@link sendable} in the place
 * of the pact's own, one at a time, and each word of a query left out. A request in a pact is one
 * example; a spec that narrows what it takes would otherwise be seen only when it narrows that one away.
 */
export function variantsOf(pact: PactFile): PactFile {
  return { ...pact, interactions: pact.interactions.flatMap(requestVariants) };
}

function requestVariants(interaction: PactInteraction): PactInteraction[] {
  return [...jsonVariants(interaction), ...formVariants(interaction), ...shorter(interaction)];
}

function jsonVariants(interaction: PactInteraction): PactInteraction[] {
  const content = interaction.request.body?.content;
  if (typeof content !== "object" || content === null) return [];
  const own = [...sendable, ...sendableFiles].flatMap((one) => replacements(content, one));
  const metadata = (content as { readonly consent_metadata?: object }).consent_metadata ?? {};
  const nested = sendableMetadata.flatMap((one) =>
    replacements(metadata, one).map(({ label, value }) => ({
      label: `consent_metadata.${label}`,
      value: { ...content, consent_metadata: value },
    })),
  );
  return [...own, ...nested].map(({ label, value }) => withBody(interaction, label, value));
}

function replacements(content: object, { field, values }: Sendable) {
  if (!(field in content)) return [];
  return values.map((value) => ({
    label: labelled(field, value),
    value: { ...content, [field]: value },
  }));
}

/** A form's text parts, in the bytes as the pact keeps them. */
function formVariants(interaction: PactInteraction): PactInteraction[] {
  const { content, encoded } = interaction.request.body ?? {};
  if (typeof content !== "string" || encoded !== "base64") return [];
  const form = Buffer.from(content, "base64").toString("latin1");
  return sendable.flatMap(({ field, values }) => {
    const part = new RegExp(`(name="${field}"\\r\\n\\r\\n)[^\\r]*`);
    if (!part.test(form)) return [];
    return values.map((value) => {
      const text = Buffer.from(String(value)).toString("latin1");
      const changed = form.replace(part, (_, head: string) => head + text);
      const bytes = Buffer.from(changed, "latin1").toString("base64");
      return withBody(interaction, labelled(field, value), bytes);
    });
  });
}

function withBody(interaction: PactInteraction, label: string, content: unknown): PactInteraction {
  const { description, request } = interaction;
  return {
    ...interaction,
    description: `${description}, with ${label}`,
    request: { ...request, body: { ...request.body, content } },
  };
}

/** The request without each word of its query. */
function shorter(interaction: PactInteraction): PactInteraction[] {
  const { description, request } = interaction;
  return Object.keys(request.query ?? {}).map((name) => {
    const { [name]: _left, ...query } = request.query ?? {};
    return {
      ...interaction,
      description: `${description}, without ${name}`,
      request: { ...request, query },
    };
  });
}

function labelled(field: string, value: string | number): string {
  const text = String(value);
  return `${field} ${text.length > 40 ? `of ${text.length} characters` : text}`;
}
