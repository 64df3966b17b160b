import type { ConnectionOptions } from "../actions/connect.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { concealAnswer } from "../output/personal-data.ts";
import { plainText } from "../output/plain-text.ts";
import { wrap } from "../output/text-layout.ts";
import type { Terminal } from "../terminal.ts";
import { doctorTexts } from "../texts/doctor.ts";
import type { Finding } from "./finding.ts";
import { lookAtServer } from "./look-at-server.ts";
import { lookAtNode, lookAtProxy, lookAtSettings } from "./look-here.ts";

type DoctorOptions = ConnectionOptions & { readonly json?: boolean | undefined };

/** Looks at everything that a call needs, and says what is wrong and what to do. */
export async function examine(options: DoctorOptions, terminal: Terminal): Promise<number> {
  const findings: Finding[] = [];
  const tell = (finding: Finding): void => {
    const told = concealAnswer(finding);
    findings.push(told);
    if (!options.json) terminal.print(findingLines(told, terminal));
  };
  tell(lookAtNode(process.versions.node));
  tell(lookAtProxy(terminal.env));
  const connection = await lookAtSettings(options, terminal, tell);
  if (connection !== undefined) await lookAtServer(connection, terminal, tell);
  const worst = findings.find(({ state }) => state === "fail");
  if (options.json) terminal.print(jsonDocument(documentOf(findings)));
  return exitCodeOf(worst === undefined ? "ok" : (worst.ending ?? "configuration"));
}

function findingLines({ check, state, message, next }: Finding, terminal: Terminal): string {
  const texts = doctorTexts();
  const { ink, width } = terminal;
  const paint = { ok: ink.good, warn: ink.warning, fail: ink.bad }[state];
  const [stateWidth, nameWidth] = [5, 12];
  const indent = " ".repeat(stateWidth + nameWidth + 3);
  const first = `${texts[state].padEnd(stateWidth)}  ${texts[check].padEnd(nameWidth)} `;
  const lines = [message, ...next].map((text, index) =>
    wrap(plainText(text), width, indent, index === 0 ? first : indent),
  );
  // The colour takes no room, so it is put in after the text is broken.
  return lines.join("\n").replace(texts[state], paint(texts[state]));
}

function documentOf(findings: readonly Finding[]): object {
  const checks = findings.map(({ check, state, message, next }) => ({
    check: check.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    state,
    message,
    next,
  }));
  return { healthy: findings.every(({ state }) => state !== "fail"), checks };
}
