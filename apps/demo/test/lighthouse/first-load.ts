import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the page itself asks for, in kB as gzip makes it. */
export function firstLoad(dist: string): {
  readonly script: number;
  readonly style: number;
  readonly files: number;
} {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  const size = (kind: string) =>
    Math.round(
      named
        .filter((path) => path.endsWith(kind))
        .reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / 1000,
    );
  return { script: size(".js"), style: size(".css"), files: named.length };
}
