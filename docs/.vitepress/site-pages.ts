/** Markdown of the repository that is no page of the site: for GitHub, for agents, for tools. */
export const notOnTheSite = [
  "README.md",
  "AGENTS.md",
  ".changeset/**",
  "contracts/released/**",
  "**/CHANGELOG.md",
  "**/THIRD-PARTY-NOTICES.md",
  "**/node_modules/**",
  "**/dist/**",
];

/** Where the site shows a file: `docs/guides/start.md` as `guides/start.md`, a README as its folder's index. */
export function pageOf(file: string): string {
  return file
    .replace(/^docs\//, "")
    .replace(/(^|\/)generated\//, "$1")
    .replace(/(^|\/)README\.md$/, "$1index.md")
    .replace(/(^|\/)README\./, "$1")
    .replace(/^(CONTRIBUTING|SECURITY)\.md$/, (name) => name.toLowerCase());
}
