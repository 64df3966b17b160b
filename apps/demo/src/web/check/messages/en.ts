export const checkEn = {
  title: "Check {code}",
  back: "Back to the history",
  running: "This check is running. The page follows it by itself.",
  waiting: "The person has been asked by e-mail. The page notices when they answer.",
  strange:
    "Proofylink reports the status “{status}”, which this portal does not know. It is taken as still going.",
  now: "Status: {status}",
  notFollowing: "The page could not go on following this check.",
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
