import { sql } from "kysely";
import type { Clock, SandboxClock } from "./clock.ts";
import { isShared } from "./database/is-shared.ts";
import { lastingSetting, settingOf } from "./database/lasting-setting.ts";
import type { SandboxDatabase } from "./database/open-database.ts";

const setting = "clock-turned-by";

/** Timestamps have four digits for the year. */
const endOfTime = Date.UTC(9999, 11, 31);

/** A clock that the database keeps. */
export interface KeptClock extends SandboxClock {
  /** Learns how far another sandbox on the database has turned it. To be called before a request is served. */
  refresh(): Promise<void>;
}

/** The clock of a database, which runs with `base` and is ahead of it by what it was turned so far. */
export async function openClock(database: SandboxDatabase, base: Clock): Promise<KeptClock> {
  let ahead = Number(await lastingSetting(database, setting, () => "0"));
  let kept = Promise.resolve();
  const now = () => Math.floor(base.now()) + ahead;
  return {
    now,
    advance: async (milliseconds) => {
      if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) {
        throw new RangeError("The sandbox's clock only goes forward, by whole milliseconds.");
      }
      if (now() + milliseconds > endOfTime) {
        throw new RangeError("The sandbox's clock cannot be turned beyond the year 9999.");
      }
      ahead += milliseconds;
      kept = kept.then(() => keep(database, milliseconds));
      await kept;
    },
    refresh: async () => {
      await kept;
      if (isShared(database)) ahead = Math.max(ahead, Number(await settingOf(database, setting)));
    },
  };
}

/** In one statement, so that two sandboxes can turn it at the same time. */
async function keep(database: SandboxDatabase, milliseconds: number): Promise<void> {
  await database
    .updateTable("settings")
    .set({ value: sql`cast(cast(value as bigint) + ${milliseconds} as text)` })
    .where("name", "=", setting)
    .execute();
}
