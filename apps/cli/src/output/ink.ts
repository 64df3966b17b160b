import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Emphasis for people, or the text as it is where there is no colour. */
export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  warning(text: string): string;
  bad(text: string): string;
}

/** Colour is for terminals only, and for nobody who sets NO_COLOR (https://no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Ink that colours, or ink that does not. */
export function createInk(colour: boolean): Ink {
  // Who may have colour is decided above, for each stream; styleText would look at stdout alone.
  const in_ = (style: Style) => (text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  return {
    bold: in_("bold"),
    dim: in_("dim"),
    good: in_("green"),
    warning: in_("yellow"),
    bad: in_("red"),
  };
}
