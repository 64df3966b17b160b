import type { EndingName } from "../exit-code.ts";
import type { Language } from "../language/language.ts";

/** Whether a failure can have cost a token: surely none, perhaps one, surely one, or not by itself. */
export type Money = "none" | "maybe" | "one" | "depends";

/** One language's account of an error. */
export type Account = readonly [happened: string, why: string, next: string];

/** What is to be known of one error code. */
export interface Explanation extends Readonly<Record<Language, Account>> {
  /** How the process ends. */
  readonly ending: EndingName;
  readonly money: Money;
}
