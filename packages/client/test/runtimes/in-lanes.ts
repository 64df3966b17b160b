/** Starts tasks in order, at most `lanes` at a time. The promises are there at once. */
export function inLanes<T>(lanes: number, tasks: readonly (() => Promise<T>)[]): Promise<T>[] {
  const started: Promise<T>[] = [];
  for (const [index, task] of tasks.entries()) {
    const before = started.slice(0, index);
    const free = Promise.resolve(index < lanes ? undefined : someEnded(before, index - lanes + 1));
    const running = free.then(task);
    // Whoever asks for the result learns of the failure.
    running.catch(() => {});
    started.push(running);
  }
  return started;
}

/** Resolves when `count` of the promises have ended, well or not. */
function someEnded(promises: readonly Promise<unknown>[], count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    const ended = (): void => {
      left -= 1;
      if (left === 0) resolve();
    };
    for (const promise of promises) promise.then(ended, ended);
  });
}
