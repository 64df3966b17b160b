const words: Readonly<Record<string, string>> = {
  ocr_verification: "the KTP is being read",
  pending_consent: "the request for consent is on its way",
  waiting_confirmation: "the person has up to 7 days to answer the consent e-mail",
  pending: "waiting its turn",
  processing: "being processed",
  on_data_collection: "the credit data is being fetched",
  on_credit_analysis: "the credit data is being analysed",
  completed: "the result is there",
  failed: "the check failed",
  cancelled: "it was cancelled",
  canceled: "it was cancelled",
  rejected: "the person refused consent",
  expired: "the person did not answer in time",
};

/** What a status means, or undefined for one that is not documented. */
export function statusInWords(status: string): string | undefined {
  return Object.hasOwn(words, status) ? words[status] : undefined;
}
