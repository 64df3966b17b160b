import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";

const maxBytes = 1024 * 1024;

/** The lines of stdin that hold anything. @throws CommandError with `message` when there are none */
export async function readStdinLines(
  { stdin, signal }: Terminal,
  message: string,
): Promise<string[]> {
  let text = "";
  const stop = (): void => void stdin.destroy(signal.reason as Error);
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of stdin) {
      text += String(chunk);
      if (text.length > maxBytes) break;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  if (filled.length > 0) return filled;
  throw new CommandError("usage", "empty_stdin", message);
}
