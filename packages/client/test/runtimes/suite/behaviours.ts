import { creates } from "./creates.ts";
import { interruptions } from "./interruptions.ts";
import { reads } from "./reads.ts";
import { silence } from "./silence.ts";
import type { Stage } from "./stage.ts";

/** What a runtime has that not all of them have. */
export type Trait = "browser" | "files";

/** Something the client must do alike everywhere. Its title says what it proves. */
export interface Behaviour {
  /** What can be seen of it, as JSON. */
  observe(stage: Stage): Promise<unknown>;
  readonly expected: unknown;
  /** Where it can be shown at all. @default everywhere */
  readonly only?: Trait;
}

export const behaviours: Readonly<Record<string, Behaviour>> = {
  ...creates,
  ...reads,
  ...interruptions,
  ...silence,
};
