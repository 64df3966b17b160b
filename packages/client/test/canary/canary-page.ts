import { markers } from "./markers.ts";
import type { Witness } from "./witness.ts";

/** The page of docs/proof: what was searched for what. */
export function canaryPage({ failures, texts }: Witness): string {
  const total = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  // How many lines are logged depends on how often a try was made; how many errors there are does not.
  const rows = Object.entries(failures).map(([kind, count]) => `| ${kind} | ${count} |`);
  return `# No personal data in what the client says

Made by \`npm run pnpm -- vitest run --project packages/client packages/client/test/canary -u\`; not edited by hand. \`npm test\` fails when it no longer holds.

Markers stand in every field that is secret or personal: ${Object.keys(markers).join(", ")}. Servers repeat all of them in every answer. Each failure below is searched through ${Object.keys(texts).length} channels: ${Object.keys(texts).sort().join(", ")}. Each marker is looked for as it is, reversed, URL-encoded, escaped, in base64, in hex, as numbers of bytes, and without separators; planted ones are found in every form.

| failures | searched |
| --- | ---: |
${rows.join("\n")}
| **all** | **${total(failures)}** |

**0 leaks.** What is not searched is what a program asks for: the answers themselves, a middleware's own look at a request, headers that a program gives to \`http\` by path and that no header can be, and the search word \`q\`, which travels in a URL.
`;
}
