import type { Terminal } from "../../terminal.ts";

/** Asks a question whose answer is yes only when somebody says so. Where nobody can be asked, it is no. */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  if (!terminal.interactive) return false;
  const { askAt } = await import("../../prompts/ask.ts");
  return askAt(terminal).yes(question);
}
