import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { table } from "../api-reference/words.ts";

interface Account {
  readonly what_happened: string;
  readonly why: string;
  readonly what_to_do: string;
}

interface ExplainedCode {
  readonly code: string;
  readonly exit_code: number;
  readonly token_spent: "none" | "maybe" | "one" | "depends";
  readonly en: Account;
  readonly id: Account;
}

type Language = "en" | "id";

/** What stands around the catalogue, in each language. */
const words = {
  en: {
    title: "Error codes",
    intro:
      "Every `error.code` of the client and of the command line, with the exit code that `proofylink` ends with. In a terminal, `proofylink explain CODE` says the same.",
    head: ["code", "what happened", "what to do", "token spent?", "exit code"],
    none: "no",
    maybe: "**perhaps**",
    one: "yes",
    depends: "depends",
  },
  id: {
    title: "Kode kesalahan",
    intro:
      "Setiap `error.code` dari klien dan dari baris perintah, beserta kode keluar `proofylink`. Di terminal, `proofylink explain KODE` mengatakan hal yang sama.",
    head: ["kode", "yang terjadi", "yang perlu dilakukan", "token terpakai?", "kode keluar"],
    none: "tidak",
    maybe: "**mungkin**",
    one: "ya",
    depends: "tergantung",
  },
};

/** Asks the command line, which knows every code: apps are run, not imported. */
export function explainedCodes(): readonly ExplainedCode[] {
  const main = join(import.meta.dirname, "../../../apps/cli/src/main.ts");
  const args = ["--conditions=@proofylink/source", main, "explain", "--json"];
  const said = execFileSync(process.execPath, args, { encoding: "utf8" });
  return (JSON.parse(said) as { errors: readonly ExplainedCode[] }).errors;
}

export function errorCodesPage(language: Language, codes: readonly ExplainedCode[]): string {
  const { title, intro, head, ...money } = words[language];
  const rows = codes.map((entry) => {
    const { what_happened, why, what_to_do } = entry[language];
    const spent = money[entry.token_spent];
    const happened = `${what_happened} ${why}`;
    return [`\`${entry.code}\``, happened, what_to_do, spent, String(entry.exit_code)];
  });
  return [`# ${title}`, intro, table(head, rows)].join("\n\n");
}
