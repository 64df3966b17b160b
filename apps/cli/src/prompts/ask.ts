import type { Readable, Writable } from "node:stream";
import { TextPrompt } from "@clack/core";
import * as clack from "@clack/prompts";
import { Interrupted } from "../interruption.ts";
import { spokenLanguage } from "../language/language.ts";
import type { Terminal } from "../terminal.ts";
import { promptTexts } from "../texts/prompts.ts";

/** Says what is wrong with what was typed, or nothing. */
export type Check = (text: string) => string | undefined;

interface Question {
  readonly message: string;
  readonly check?: Check;
}

interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Asks the person at the terminal, on stderr. Ctrl-C and Escape end the command. */
export function askAt({ stdin, stderr, signal, sayInk }: Terminal) {
  const { yes: active, no: inactive } = promptTexts();
  // The library's own hint is English.
  const showInstructions = spokenLanguage() === "en";
  const streams = { input: stdin as Readable, output: stderr as Writable };
  /** Each question has a signal of its own: clack goes on listening, and would draw at a later Ctrl-C. */
  const asked = async <T>(ask: (own: typeof streams & { signal: AbortSignal }) => Promise<T>) => {
    const asking = new AbortController();
    const end = (): void => asking.abort(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    try {
      return answered(await ask({ ...streams, signal: asking.signal }));
    } finally {
      signal.removeEventListener("abort", end);
    }
  };
  const checked = (check: Check = () => undefined) => ({
    validate: (text: string | undefined) => check(text?.trim() ?? ""),
  });
  return {
    title: (text: string) => clack.intro(text, streams),
    note: (text: string, title: string) => clack.note(text, title, streams),
    remark: (text: string) => clack.log.warn(text, streams),
    end: (text: string) => clack.outro(text, streams),
    async text({ message, check }: Question): Promise<string> {
      return (await asked((own) => clack.text({ ...own, message, ...checked(check) }))).trim();
    },
    /** What is typed is seen while it is typed, so that mistakes are; once it is entered, only `mask` of it is. */
    async masked({ message, check }: Question, mask: Check): Promise<string> {
      const render = function (this: Omit<TextPrompt, "prompt">): string {
        const done = this.state === "submit";
        const shown = done ? mask(this.value?.trim() ?? "") : this.userInputWithCursor;
        const wrong = this.state === "error" ? `\n${sayInk.warning(`▲  ${this.error}`)}` : "";
        const mark = done ? sayInk.good("◇") : "◆";
        const value = this.state === "cancel" ? "" : shown;
        return `│\n${mark}  ${message}\n│  ${value}${wrong}`;
      };
      const given = await asked((own) =>
        new TextPrompt({ ...own, ...checked(check), render }).prompt(),
      );
      return (given ?? "").trim();
    },
    /** What is typed is not shown, then or later. */
    async secret({ message, check }: Question): Promise<string> {
      return (await asked((own) => clack.password({ ...own, message, ...checked(check) }))).trim();
    },
    async choice<T extends string | number>(
      message: string,
      choices: readonly Choice<T>[],
    ): Promise<T> {
      const options = [...choices] as clack.Option<T>[];
      return asked((own) =>
        clack.select<T>({ ...own, message, options, showInstructions }),
      ) as Promise<T>;
    },
    async yes(message: string): Promise<boolean> {
      return asked((own) =>
        clack.confirm({ ...own, message, active, inactive, initialValue: false }),
      );
    },
  };
}

export type Ask = ReturnType<typeof askAt>;

function answered<T>(answer: T): Exclude<T, symbol> {
  if (clack.isCancel(answer)) throw new Interrupted();
  return answer as Exclude<T, symbol>;
}
