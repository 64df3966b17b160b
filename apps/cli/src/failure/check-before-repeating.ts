/** What to do when nobody knows whether a create was carried out. */
export const checkBeforeRepeating: readonly string[] = [
  "Do not run it again: a second run could spend a second token.",
  "Look first whether it is there: proofylink list --q NAME.",
  "If it still is not there after some minutes, ask Proofylink before you repeat it.",
];

/** What to do when several verifications may be the one that was created. */
export const compareBeforeRepeating: readonly string[] = [
  "Do not run it again: one of them may be it, and paid.",
  "Compare them: proofylink show CODE.",
];
