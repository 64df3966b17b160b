import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

/** A shell in which a newcomer types. */
export class Terminal implements AsyncDisposable {
  readonly #shell: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = "";

  constructor(folder: string, script: string) {
    // A group of its own, so that all it started ends with it.
    this.#shell = spawn("sh", ["-ec", script], { cwd: folder, env: environment(), detached: true });
    for (const stream of [this.#shell.stdout, this.#shell.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.#said += text;
      });
    }
    this.#ended = new Promise((resolve) => this.#shell.on("close", resolve));
  }

  get said(): string {
    return this.#said;
  }

  /** Waits for the end of a command that ends. */
  async end(): Promise<string> {
    const code = await this.#ended;
    if (code !== 0) throw new Error(`The command ended with ${code}:\n${this.#said}`);
    return this.#said;
  }

  /** Waits until a command that goes on has said something. */
  async says(words: string): Promise<void> {
    const found = new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.#said.includes(words)) resolve();
      };
      this.#shell.stdout?.on("data", look);
      look();
    });
    await Promise.race([found, this.#ended]);
    if (!this.#said.includes(words)) throw new Error(`It ended without "${words}":\n${this.#said}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#shell.exitCode === null && this.#shell.pid !== undefined) {
      process.kill(-this.#shell.pid, "SIGINT");
    }
    await this.#ended;
  }
}

/** This process's environment without what this repository's own tools left in it. */
function environment(): NodeJS.ProcessEnv {
  const tools = /^(npm_|pnpm_|vitest|proofylink_|node_(env|options|path)$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !tools.test(name));
  const path = process.env.PATH?.split(":").filter((folder) => !folder.startsWith(repository));
  return { ...Object.fromEntries(kept), PATH: path?.join(":") };
}
