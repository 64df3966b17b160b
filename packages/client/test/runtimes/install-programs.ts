import { installPrograms } from "./programs.ts";

/** Before everything else, since it may take longer than a test may. */
export const setup = installPrograms;
