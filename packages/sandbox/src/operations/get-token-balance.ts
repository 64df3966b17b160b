import type { Context } from "../context.ts";
import { type Answer, success } from "../http/answer.ts";
import { balanceOf } from "../wallet.ts";

/** Tokens left. */
export async function getTokenBalance({ database }: Context): Promise<Answer> {
  return success("Token retrieved successfully.", { token: await balanceOf(database) });
}
