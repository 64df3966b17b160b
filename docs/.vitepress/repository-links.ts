import { existsSync } from "node:fs";
import { dirname, join, matchesGlob, relative } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { notOnTheSite, pageOf } from "./site-pages.ts";

const repository = join(import.meta.dirname, "../..");

/**
 * Links in the repository's Markdown lead from file to file, so that they work where the files are read.
 * On the site they lead to the page that shows the file; a link to a file that is no page (source code,
 * say) becomes plain text, since the site does not know where the repository is hosted.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.after("inline", "repository_links", ({ tokens, env }) => {
    const file = (env.realPath ?? env.path) as string | undefined;
    if (file === undefined) return;
    for (const { children } of tokens) {
      let open = true;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const href = siteLink(token.attrGet("href") ?? "", file);
          open = href !== undefined;
          if (href === undefined) token.hidden = true;
          else token.attrSet("href", href);
        } else if (token.type === "link_close" && !open) {
          token.hidden = true;
          open = true;
        }
        if (token.hidden) Object.assign(token, { type: "text", tag: "", content: "", nesting: 0 });
      }
    }
  });
}

/** What `href` of a file becomes on the site; `undefined` when no page shows what it leads to. */
export function siteLink(href: string, file: string): string | undefined {
  if (/^([a-z]+:|\/|#)/i.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const target = relative(repository, join(dirname(file), decodeURI(path)));
  const page = [target, join(target, "README.md")].find(isPage);
  if (page === undefined) return undefined;
  const url = `/${pageOf(page)}`.replace(/(^|\/)index\.md$/, "$1");
  return anchor === undefined ? url : `${url}#${anchor}`;
}

function isPage(file: string): boolean {
  return (
    file.endsWith(".md") &&
    existsSync(join(repository, file)) &&
    !notOnTheSite.some((pattern) => matchesGlob(file, pattern))
  );
}
