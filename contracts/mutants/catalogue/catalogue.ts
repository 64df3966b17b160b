import { clientSafety } from "./client-safety.ts";
import { clientWire } from "./client-wire.ts";
import { clientControls, providerControls } from "./control-code.ts";
import { specControls } from "./control-spec.ts";
import type { Mutant } from "./mutant.ts";
import { providerAnswers } from "./provider-answers.ts";
import { providerBehaviour } from "./provider-behaviour.ts";
import { providerInput } from "./provider-input.ts";
import { specAnswers } from "./spec-answers.ts";
import { specOperations } from "./spec-operations.ts";
import { specRequests } from "./spec-requests.ts";

/** Changes that hurt somebody. It only grows: what escapes in earnest is added here. */
export const harmful: readonly Mutant[] = [
  ...specAnswers,
  ...specRequests,
  ...specOperations,
  ...providerAnswers,
  ...providerInput,
  ...providerBehaviour,
  ...clientWire,
  ...clientSafety,
];

/** Changes that hurt nobody. */
export const harmless: readonly Mutant[] = [
  ...specControls,
  ...providerControls,
  ...clientControls,
];
