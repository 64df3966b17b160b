export const submissionEn = {
  sendingTitle: "Creating the check",
  uploading: "Uploading: {percent}",
  working:
    "Everything has arrived. Proofylink is creating the check. You may leave this page; it goes on.",
  abort: "Cancel the upload",
  createdTitle: "The check was created",
  recovered:
    "The answer had been lost. The check was found again in Proofylink's list; it exists once and was paid once.",
  show: "Show the check {code}",
  rejectedTitle: "Nothing was created",
  rejectedText: "Nothing was created and no token was spent.",
  correct: "Correct and send again",
  openTitle: "Nothing has been sent",
  openText:
    "The portal has received nothing complete under this number, so nothing was created and nothing was paid. What you had filled in is gone with the page it was on.",
  openTextKept:
    "The portal has received nothing complete, so nothing was created and nothing was paid. Your entries are still here.",
  backToForm: "Back to the form",
  again: "Fill in a new form",
  unknownNumberTitle: "The portal does not know this number",
  unknownNumberText:
    "It was restarted, or this is more than a day old. Whether a check was created is not known here. Look in the history before you create it again: it may be there, and paid.",
  toHistory: "Look in the history",
} as const;

/** The page for a create whose outcome nobody knows. */
export const outcomeUnknownEn = {
  title: "Was the check created?",
  createdTitle: "The check was created, but where?",
  what: "The request left this portal, and no usable answer came back. Proofylink may have created the check and spent a token, or not.",
  whatCreated:
    "Proofylink said that it created the check, and a token was spent. Only its reference code was lost on the way.",
  never:
    "The portal never sends such a request again by itself, because each one costs a token. Please do not fill it in again either.",
  searching: "Looking for it in Proofylink's list. This only reads and takes about a minute …",
  stepSent: "Sent {time}",
  stepLost: "Given up {time}",
  stepChecked: "List read until {time}: not there yet",
  notFound:
    "It is not in the list so far. That is no proof: it can still turn up, some minutes later too.",
  notRead: "The list could not be read, so nothing more is known.",
  candidates:
    "More than one check fits this person and purpose. Open them and compare the time; do not create another.",
  again: "Look again",
  history: "Look in the history",
  adviceTitle: "What to do now",
  advice1: "Look again in a few minutes.",
  advice2: "Compare the token balance above with the one before.",
  advice3:
    "Only if it is still missing after an hour, and nobody finds it in the Proofylink dashboard, create it anew.",
} as const;
