import { rule } from "./rule.ts";

const nobody = "Nobody who keeps to the base notices.";
const none = "Nothing needs to be done.";
const added = (id: string, title: string) => rule("added", id, title, nobody, none);

/** Rules about changes that hurt nobody. */
export const additionRules = [
  added("request-widened", "More may be sent"),
  added("request-property-added", "A property may be sent"),
  added("response-narrowed", "Answers promise more"),
  added("response-property-added", "A property comes back"),
  added("error-response-added", "A further error is documented; it widens the type of errors"),
  added("operation-added", "An operation was added"),
  added("operation-id-added", "An operation got a name"),
  added("path-added", "A path was added"),
  added("parameter-added", "An optional parameter was added"),
  added("parameters-added", "Optional parameters were added"),
  added("request-body-added", "An optional body may be sent"),
  added("requirement-loosened", "Something need not be given any more"),
  added("media-type-added", "A media type was added"),
  added("header-added", "A header comes back"),
  added("headers-added", "Headers come back"),
  added("link-added", "A link to a following operation was added"),
  added("links-added", "Links to following operations were added"),
  added("callback-added", "A callback was added"),
  added("callbacks-added", "Callbacks were added"),
  added("webhook-added", "A webhook was added"),
  added("webhooks-added", "Webhooks were added"),
  added("server-added", "A server was added"),
  added("security-requirement-added", "A further way of authentication is accepted"),
  added("known-value-added", "An open list knows one more value"),
  rule("docs", "docs", "Words, examples and tags", nobody, none),
  rule("docs", "rewritten", "A schema is written differently and means the same", nobody, none),
  rule(
    "docs",
    "component",
    "A component was added, removed or renamed",
    "By itself a component is nothing: what refers to it is compared.",
    none,
  ),
];
