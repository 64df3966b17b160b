import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { compiled, emptyFolder, main } from "../cli/run-cli.ts";

/** A program on a terminal of its own, and what can be seen there. */
export interface Screen extends AsyncDisposable {
  /** Resolves once `text` can be seen; fails with the screen when the program ends before. */
  shows(text: string): Promise<void>;
  /** Presses keys: `\r` is Enter, `\u0003` Ctrl-C. */
  type(keys: string): void;
  /** The lines that are seen, and those that have scrolled away. */
  text(): string;
  /** Every byte that the program wrote. */
  raw(): string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
}

/** Starts `proofylink` as a person does. */
export function openScreen(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string = emptyFolder(),
): Screen {
  const size = { cols: 90, rows: 40 };
  const emulator = new xterm.Terminal({ ...size, scrollback: 1000, allowProposedApi: true });
  const home = { HOME: emptyFolder(), PATH: process.env.PATH ?? "", TERM: "xterm-256color" };
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", main, ...args], {
    ...size,
    cwd,
    env: { ...home, NODE_COMPILE_CACHE: compiled, ...env },
  });
  let bytes = "";
  const watchers = new Set<() => void>();
  child.onData((data) => {
    bytes += data;
    emulator.write(data, () => {
      for (const look of watchers) look();
    });
  });
  const ended = new Promise<number>((resolve) => {
    // What it wrote last may still be on its way to the screen.
    child.onExit(({ exitCode }) => emulator.write("", () => resolve(exitCode)));
  });
  const text = (): string => linesOf(emulator).join("\n").trimEnd();
  return {
    text,
    ended,
    raw: () => bytes,
    type: (keys) => child.write(keys),
    shows: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!text().includes(wanted)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
        ended.then(() => reject(new Error(`It ended and never showed ${wanted}:\n${text()}`)));
      }),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
      emulator.dispose();
    },
  };
}

function linesOf({ buffer }: { readonly buffer: xterm.IBufferNamespace }): string[] {
  const { active } = buffer;
  return Array.from({ length: active.length }, (_, at) =>
    (active.getLine(at)?.translateToString(true) ?? "").trimEnd(),
  );
}
