import { checkEn } from "../../check/messages/en.ts";
import { historyEn } from "../../history/messages/en.ts";
import { newCheckEn } from "../../new-check/messages/en.ts";
import { problemEn } from "../../problem/messages/en.ts";
import { resultEn } from "../../result/messages/en.ts";
import { statusEn } from "../../status/messages/en.ts";
import { outcomeUnknownEn, submissionEn } from "../../submission/messages/en.ts";

export const en = {
  shell: {
    product: "Check portal",
    skip: "Skip to the content",
    navigation: "Main",
    newCheck: "New check",
    history: "History",
    balance: "Tokens",
    balanceUnknown: "not known",
    language: "Language",
    signOut: "Sign out",
    sandbox: "Sandbox: every person and every result here is made up.",
    loading: "Loading …",
    notFoundTitle: "There is no such page",
    notFoundText: "The address may be cut off, or the page has moved.",
    toHistory: "Go to the history",
    brokenTitle: "This page could not be shown",
    brokenText:
      "Something in the portal went wrong. Nothing was sent by it. Load the page again; what was created before is in the history.",
    reload: "Load again",
  },
  signIn: {
    title: "Sign in",
    text: "The portal prints a link in the terminal it was started from. Open it, or paste the code from it here. Each works once, for ten minutes.",
    code: "Code or link",
    submit: "Sign in",
    wrong:
      "This code is not valid: it was used, it is older than ten minutes, or there is a newer one.",
    another: "Print a new code in the terminal",
    printed: "A new code stands in the terminal now.",
  },
  check: checkEn,
  history: historyEn,
  newCheck: newCheckEn,
  outcomeUnknown: outcomeUnknownEn,
  problem: problemEn,
  result: resultEn,
  status: statusEn,
  submission: submissionEn,
} as const;
