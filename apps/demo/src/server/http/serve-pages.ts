import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { pageFiles } from "./page-files.ts";

/** The built pages: files by their name, and the one page for every address of the portal. */
export function servePages(folder: string): Hono {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const filesOf = pageFiles(folder);
  const app = new Hono();
  // Only files that anybody may read are compressed; answers with data in them are not.
  app.use(compress());
  app.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", "public, max-age=31536000, immutable");
  });
  // A reference code may have a dot too, but it does not stand at the top.
  for (const files of ["/assets/*", "/:file{[\\w-]+\\.\\w+}"]) {
    app.get(files, serveStatic({ root: folder }), (c) => c.notFound());
  }
  app.get("*", (c) => {
    c.header("cache-control", "no-cache");
    c.header("link", filesOf(c.req.path));
    return c.html(page);
  });
  return app;
}
