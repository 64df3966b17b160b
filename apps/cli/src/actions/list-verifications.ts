import { CommandError } from "../command-error.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { listHeading, listRow, showing } from "../output/list-page.ts";
import { concealAnswer, looksLikeNik } from "../output/personal-data.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import { eachRow, type ListOptions } from "./each-row.ts";

/** Prints verifications, a line each, and how many of all they are. */
export async function listVerifications(options: ListOptions, terminal: Terminal): Promise<number> {
  refuseContradiction(options);
  if (options.q !== undefined && looksLikeNik(options.q)) {
    terminal.say(
      "Note: the search word looks like a NIK. It becomes part of a URL, and URLs end up in logs;\n" +
        "      search for the name or the reference code instead.",
    );
  }
  const { verifications } = await connect(options, terminal);
  const found = eachRow(verifications, options, terminal.signal);
  return options.json ? printDocument(found, terminal) : printTable(found, terminal);
}

function refuseContradiction({ all, limit, page }: ListOptions): void {
  const given = [all && "--all", limit && "--limit", page && "--page"].filter(Boolean);
  if (given.length < 2) return;
  throw new CommandError(
    "usage",
    "contradicting_options",
    `${given.join(" and ")} exclude each other.`,
  );
}

type Found = ReturnType<typeof eachRow>;

async function printDocument(found: Found, terminal: Terminal): Promise<number> {
  const data: unknown[] = [];
  for await (const row of found) data.push(concealAnswer(row));
  terminal.print(jsonDocument({ showing: data.length, total: found.total, data }));
  return exitCodeOf("ok");
}

async function printTable(found: Found, terminal: Terminal): Promise<number> {
  let shown = 0;
  for await (const row of found) {
    if (shown === 0) terminal.print(listHeading(terminal.ink));
    terminal.print(listRow(concealAnswer(row)));
    shown += 1;
  }
  if (shown > 0) terminal.print("");
  terminal.print(showing(shown, found.total, "--all shows every one, --q searches."));
  return exitCodeOf("ok");
}
