import { failureTexts } from "../texts/failure.ts";

/** What to do when nobody knows whether a create was carried out. */
export function checkBeforeRepeating(): string[] {
  const { notAgain, lookFirst, thenAsk } = failureTexts();
  return [notAgain, lookFirst, thenAsk];
}

/** What to do when several verifications may be the one that was created. */
export function compareBeforeRepeating(): string[] {
  const { notAgainPaid, compare } = failureTexts();
  return [notAgainPaid, compare];
}
