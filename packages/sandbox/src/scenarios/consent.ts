import type { CatalogueEntry } from "./scenario.ts";

/**
 * Suffixes 0200 to 0299: what the person does with the e-mail that asks for consent. On the other two
 * routes nobody is asked, and these people complete.
 */
export const consent: readonly CatalogueEntry[] = [
  {
    name: "consent-waits",
    suffix: "0200",
    description:
      "E-mail consent: stays in `waiting_confirmation` until somebody opens the link in the outbox, or seven days have passed.",
    consent: { answer: "waits" },
  },
  {
    name: "consent-rejected",
    suffix: "0201",
    description:
      "E-mail consent: the person rejects. Ends as `cancelled`, and the token comes back.",
    consent: { answer: "rejects" },
  },
  {
    name: "consent-expired",
    suffix: "0202",
    description:
      "E-mail consent: the seven days without an answer pass at once. Ends as `cancelled`, and the token comes back.",
    consent: { answer: "ignores" },
  },
];
