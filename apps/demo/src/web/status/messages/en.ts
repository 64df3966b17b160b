export const statusEn = {
  ocr_verification: "Reading the KTP",
  pending_consent: "Preparing consent",
  waiting_confirmation: "Waiting for the person",
  pending: "Queued",
  processing: "In progress",
  on_data_collection: "Collecting data",
  on_credit_analysis: "Analysing credit",
  completed: "Completed",
  failed: "Failed",
  cancelled: "Cancelled",
  rejected: "Rejected",
  expired: "Expired",
} as const;
