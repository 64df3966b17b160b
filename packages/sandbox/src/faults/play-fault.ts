import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, fail } from "../http/answer.ts";
import { encode, writeAnswer } from "../http/write-answer.ts";
import { endlessly, insteadOf, pieceByPiece, someOf } from "./bad-bytes.ts";
import type { FaultName } from "./fault-catalogue.ts";
import type { FaultRule } from "./fault-rule.ts";
import { standInOf } from "./stand-ins.ts";

/** A request that meets a fault. */
export interface Struck {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly rule: FaultRule;
  /** What it would be answered with; undefined when the fault let nothing be done. */
  readonly answer: Answer | undefined;
  /** Aborted when the sandbox closes. */
  readonly ending: AbortSignal;
}

/** Does to a request what its fault says. */
export async function playFault({ request, response, rule, answer, ending }: Struck) {
  const standIn = standInOf(rule);
  if (standIn !== undefined) return writeAnswer(response, standIn);
  const drop = () => dropConnection(request, "by" in rule ? rule.by : undefined, rule.fault);
  const usual = answer ?? fail(500, "");
  switch (rule.fault) {
    case "hang":
    case "hang-after-commit":
      return;
    case "delayed-answer":
      await sleep(rule.delay ?? 1_000, undefined, { signal: ending });
      return writeAnswer(response, usual);
    case "slow-bytes":
      return pieceByPiece(response, usual, rule, ending);
    case "cut-answer":
      return someOf(response, usual, rule.atByte, drop);
    case "stalled-answer":
      return someOf(response, usual, rule.atByte, () => {});
    case "endless-answer":
      return endlessly(response, usual);
    case "close-after-answer":
      response.once("finish", drop);
      return writeAnswer(response, usual);
    case "huge-length":
      return someOf(
        response,
        { ...usual, headers: { "content-length": "1073741824" } },
        30,
        () => {},
      );
    default:
      break;
  }
  const body = insteadOf(rule.fault, encode(usual).content);
  if (body === undefined) return drop();
  const type = { "content-type": "application/json" };
  writeAnswer(response, { status: usual.status, headers: type, body });
}

const endedByUs: readonly FaultName[] = ["cut-answer", "close-after-answer"];

function dropConnection(
  { socket }: IncomingMessage,
  by: "reset" | "end" | undefined,
  fault: FaultName,
): void {
  if ((by ?? (endedByUs.includes(fault) ? "end" : "reset")) === "end") socket.destroySoon();
  else socket.resetAndDestroy();
}
