import type { HostileAnswers } from "./hostile-answer.ts";
import { wrongBytes, wrongShapes } from "./wrong-contents.ts";
import { withoutEnd, wrongFraming } from "./wrong-framing.ts";
import { redirects, wrongHeads, wrongStatuses } from "./wrong-heads.ts";

/** Everything that is answered in place of the API, in the order of the table. */
export const answersByGroup: Readonly<Record<string, HostileAnswers>> = {
  "Wrong shapes": wrongShapes,
  "Wrong bytes": wrongBytes,
  "Wrong statuses": wrongStatuses,
  Redirects: redirects,
  "Wrong heads": wrongHeads,
  "No end": withoutEnd,
  "Wrong framing": wrongFraming,
};

export const hostileAnswers: HostileAnswers = Object.assign({}, ...Object.values(answersByGroup));
