#!/usr/bin/env node
import { listenForInterruption } from "./interruption.ts";
import { runProgram } from "./program.ts";
import { openTerminal } from "./terminal.ts";

const terminal = openTerminal(listenForInterruption());
void runProgram(process.argv.slice(2), terminal).then((exitCode) => {
  // Not process.exit: what was written to a pipe must get out first.
  process.exitCode = exitCode;
});
