import type { en } from "./messages/en.ts";

type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};

/** What a language must have: the keys of the English texts. */
export type Messages = SameKeys<typeof en>;

/** The same for a part of them that stands in a file of its own. */
export type SameTexts<Texts> = SameKeys<Texts>;
