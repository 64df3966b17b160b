import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import type { Terminal } from "../terminal.ts";
import { balanceTexts } from "../texts/balance.ts";
import { connect } from "./connect.ts";
import type { ResultOptions } from "./print-detail.ts";

/** Prints how many tokens are left. */
export async function showBalance(options: ResultOptions, terminal: Terminal): Promise<number> {
  const { tokens } = await connect(options, terminal);
  const token = await tokens.balance({ signal: terminal.signal });
  terminal.print(options.json ? jsonDocument({ token }) : balanceTexts().left(token));
  return exitCodeOf("ok");
}
