import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What Vite's manifest says of one file of the pages. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

// As in app.tsx, where each page is loaded when it is first opened.
const pages = [
  [/^\/checks\/new$/, "new-check/new-check-page.tsx"],
  [/^\/checks\/[^/]+$/, "check/check-page.tsx"],
  [/^\/submissions\/[^/]+$/, "submission/submission-page.tsx"],
] as const;

/**
 * Says which files the page at an address needs beside those that index.html names, as a `Link` header: the browser
 * asks for them with the first script, not after it has run.
 */
export function pageFiles(folder: string): (path: string) => string | undefined {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(folder, ".vite/manifest.json"), "utf8"),
  );
  const links = new Map(pages.map(([, source]) => [source, linksOf(manifest, source).join(", ")]));
  return (path) => {
    const [, source] = pages.find(([address]) => address.test(path)) ?? [];
    return source && links.get(source);
  };
}

function linksOf(manifest: Readonly<Record<string, Chunk>>, source: string): string[] {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The built pages lack ${source}. Build them again.`);
  // The first script is in the page itself.
  if (chunk.isEntry) return [];
  const styles = (chunk.css ?? []).map((file) => `</${file}>; rel=preload; as=style; crossorigin`);
  const inner = (chunk.imports ?? []).flatMap((name) => linksOf(manifest, name));
  return [...new Set([`</${chunk.file}>; rel=modulepreload`, ...styles, ...inner])];
}
