import type { Terminal } from "../../terminal.ts";

/** Asks a question whose answer is yes only when somebody says so. Where nobody can be asked, it is no. */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  if (!terminal.interactive) return false;
  const { askAt } = await import("../../prompts/ask.ts");
  // A signal of its own: clack goes on listening, and would draw into what is on the screen at a later Ctrl-C.
  const asking = new AbortController();
  const end = (): void => asking.abort(terminal.signal.reason);
  terminal.signal.addEventListener("abort", end, { once: true });
  try {
    return await askAt({ ...terminal, signal: asking.signal }).yes(question);
  } finally {
    terminal.signal.removeEventListener("abort", end);
  }
}
