import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { pageOf } from "./site-pages.ts";

const repository = join(import.meta.dirname, "../..");

/** Guides in reading order. */
const guides = {
  begin: ["start", "email-consent", "own-consent", "uploaded-consent"],
  work: ["wait", "list", "images", "reports", "errors", "unknown-outcome"],
  scale: ["batch", "many-workers", "command-line"],
  care: ["sandbox", "personal-data", "spec-change", "contracts"],
};

const words = {
  en: {
    begin: "Verify a person",
    work: "Work with results",
    scale: "More at once",
    care: "Test and keep right",
  },
  id: {
    begin: "Memverifikasi seseorang",
    work: "Mengolah hasil",
    scale: "Banyak sekaligus",
    care: "Menguji dan menjaga",
  },
};

type Group = DefaultTheme.SidebarItem;

/** The guides of one language, each called by its own heading. */
export function guideSidebar(language: "en" | "id"): Group[] {
  const folder = language === "en" ? "docs/guides" : "docs/id/guides";
  const groups: Group[] = Object.entries(guides).map(([key, names]) => ({
    text: words[language][key as keyof typeof guides],
    items: names.map((name) => `${folder}/${name}.md`).map(item),
  }));
  if (language === "en") return groups;
  return [...groups, { text: "Referensi", items: files("docs/id/generated/*.md").map(item) }];
}

export function referenceSidebar(): Group[] {
  return [
    {
      text: "Reference",
      items: [
        "docs/reference/README.md",
        ...files("docs/reference/generated/*.md"),
        "spec/README.md",
        "spec/sources.md",
      ].map(item),
    },
    {
      text: "HTTP API",
      items: files("docs/reference/generated/api/*.md").map(item),
    },
    {
      text: "Packages",
      items: [...files("apps/*/README.md"), ...files("packages/*/README*.md")].map(item),
    },
    { text: "SDK, name by name", items: files("docs/reference/sdk/@proofylink/**/*.md").map(item) },
  ];
}

export function projectSidebar(): Group[] {
  return [
    { text: "Contribute", items: ["CONTRIBUTING.md", "SECURITY.md"].map(item) },
    {
      text: "Contracts",
      items: files("contracts/**/*.md")
        .filter((file) => !/released|node_modules/.test(file))
        .map(item),
    },
    { text: "Decisions", items: files("docs/decisions/*.md").map(item) },
    { text: "What was shown", items: files("docs/proof/*.md").map(item) },
  ];
}

function files(pattern: string): string[] {
  const found = globSync(pattern, { cwd: repository, exclude: ["**/node_modules/**"] });
  return found.sort((a, b) => placeOf(a).localeCompare(placeOf(b), "en"));
}

function read(file: string): string {
  return readFileSync(join(repository, file), "utf8");
}

function item(file: string): DefaultTheme.SidebarItem {
  return { text: titleOf(file), link: `/${pageOf(file).replace(/(^|\/)index\.md$/, "$1")}` };
}

/** `sidebar_place` of the front matter, else after those by the name of the file, a README first. */
function placeOf(file: string): string {
  return /^sidebar_place: (\d+)$/m.exec(read(file))?.[1] ?? `x${file.replace(/README\.md$/, "")}`;
}

/** `sidebar_title` of the front matter, else the page's heading. */
function titleOf(file: string): string {
  const text = read(file);
  const title = /^sidebar_title: (.+)$/m.exec(text)?.[1] ?? /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${file} has no heading to be called by.`);
  return title.replaceAll(/[`*]/g, "");
}
