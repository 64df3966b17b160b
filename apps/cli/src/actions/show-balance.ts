import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import type { ResultOptions } from "./print-detail.ts";

/** Prints how many tokens are left. */
export async function showBalance(options: ResultOptions, terminal: Terminal): Promise<number> {
  const { tokens } = await connect(options, terminal);
  const token = await tokens.balance({ signal: terminal.signal });
  const words = token === 1 ? "1 token is left." : `${token} tokens are left.`;
  terminal.print(options.json ? jsonDocument({ token }) : words);
  return exitCodeOf("ok");
}
