export const checkEn = {
  title: "Check {code}",
  back: "Back to the history",
  now: "Status: {status}",
  mailsTitle: "Outbox of the sandbox",
  mailsText:
    "A sandbox sends no mail. It keeps what Proofylink would have sent; open the link to answer in the person's place.",
  mailsNone: "No mail yet. It is written once the KTP has been read.",
  mailsReload: "Look again",
  request: "Request for consent",
  reminder: "Reminder",
  mailTo: "to {address}, {time}",
  open: "Open the person's page",
  accepted: "answered: agreed",
  rejected: "answered: refused",
} as const;
