/** Work whose request is over, and that is done at a later time of the sandbox's clock. */
export interface LateWork {
  add(due: number, work: () => Promise<void>): void;
  /** Does what is due, oldest first; whoever calls meanwhile waits for it as well. */
  doWhatIsDue(now: number): Promise<void>;
}

/** A list of late work, empty at first. */
export function lateWork(): LateWork {
  let waiting: { readonly due: number; readonly work: () => Promise<void> }[] = [];
  let running: Promise<void> = Promise.resolve();
  return {
    add: (due, work) => {
      waiting.push({ due, work });
    },
    doWhatIsDue: (now) => {
      const due = waiting.filter((one) => one.due <= now).sort((a, b) => a.due - b.due);
      if (due.length === 0) return running;
      waiting = waiting.filter((one) => one.due > now);
      const run = running.then(async () => {
        for (const { work } of due) await work();
      });
      // Work that fails is told to whoever made it run, not to all who come after.
      running = run.catch(() => {});
      return run;
    },
  };
}
