import { controls, otherChanges } from "./other-changes.ts";
import { requestChanges } from "./request-changes.ts";
import { responseChanges } from "./response-changes.ts";

export const everyChange = [...requestChanges, ...responseChanges, ...otherChanges];
export { controls };
