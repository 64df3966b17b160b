/** The languages that this program speaks. */
export const languages = ["en", "id"] as const;
export type Language = (typeof languages)[number];

let spoken: Language = "en";

/**
 * The language to speak: what `--lang` says, else the locale of the environment, else English. Documents for programs
 * hold messages too, and these must not change with the machine that they are made on: they are English.
 */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  if (args.includes("--json") || args.includes("--jsonl")) return "en";
  return asked(args) ?? ofLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
}

// commander refuses a language that there is not; until then, what it is does not matter.
function asked(args: readonly string[]): Language | undefined {
  const at = args.findIndex((argument) => /^--lang(=|$)/.test(argument));
  const word = args[at]?.split("=")[1] ?? args[at + 1];
  return at === -1 ? undefined : languages.find((language) => language === word);
}

// "in" is what Indonesian was called before 1989; Java still writes it.
function ofLocale(locale: string): Language {
  return /^(id|in)([_.@-]|$)/i.test(locale) ? "id" : "en";
}

/** From here on, the texts of {@link inLanguages} are in `language`. A process has one at a time. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language of now. */
export function spokenLanguage(): Language {
  return spoken;
}

type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>;

/** The same texts in another language. */
type Translated<T extends Texts> = {
  readonly [Name in keyof T]: T[Name] extends string ? string : T[Name];
};

/**
 * The texts of one area, in the language of now unless another is named. The compiler refuses a language that lacks one
 * of them.
 *
 * @example
 * const texts = inLanguages({
 *   en: { left: (count: number) => (count === 1 ? "1 token is left." : `${count} tokens are left.`) },
 *   id: { left: (count) => `Sisa ${count} token.` },
 * });
 * terminal.print(texts().left(3));
 */
export function inLanguages<const T extends Texts>(texts: {
  readonly en: T;
  readonly id: NoInfer<Translated<T>>;
}): (language?: Language) => Translated<T> {
  return (language = spoken) => texts[language] as Translated<T>;
}
