import { join } from "node:path";
import { slug } from "github-slugger";
import type { Plugin } from "vite";
import { defineConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";
import { indonesian, indonesianSearch } from "./indonesian.ts";
import { repositoryLinks } from "./repository-links.ts";
import { guideSidebar, projectSidebar, referenceSidebar } from "./sidebar.ts";
import { notOnTheSite, pageOf } from "./site-pages.ts";

const docs = join(import.meta.dirname, "..");

/** Most pages lie outside this package, where Vue would not be found when they are rendered. */
const vueOfThisPackage: Plugin = {
  name: "vue-of-this-package",
  enforce: "pre",
  resolveId: (id, _importer, { ssr }) =>
    ssr && /^vue(\/server-renderer)?$/.test(id) ? { id, external: true } : undefined,
};

/** Runs in the browser, so it must be whole in itself. */
const rankOf = (id: string): number =>
  /^\/(id\/)?guides\//.test(id) ? 6 : /^\/(reference\/sdk|proof)\//.test(id) ? 0.5 : 2;

export default defineConfig({
  title: "Proofylink SDK",
  description: "Screen a person through Proofylink, from TypeScript: charged once, told honestly.",
  // The site shows Markdown of the whole repository, each file once.
  srcDir: "..",
  srcExclude: notOnTheSite,
  rewrites: pageOf,
  outDir: join(docs, "dist"),
  cacheDir: join(docs, "node_modules/.vitepress"),
  head: [["link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }]],
  // A link to a heading must hold on GitHub too.
  markdown: { config: repositoryLinks, anchor: { slugify: (heading) => slug(heading) } },
  vite: {
    publicDir: join(docs, "public"),
    plugins: [llmstxt(), vueOfThisPackage],
  },
  locales: {
    root: { label: "English", lang: "en" },
    id: indonesian,
  },
  themeConfig: {
    // Runs in the browser, so it must be whole in itself. Only guides have a second language.
    i18nRouting: ({ page }, _route, language) => {
      const folder = language === "root" ? "/" : `/${language}/`;
      const guide = /^(?:id\/)?(guides\/.*)\.md$/.exec(page.value.relativePath)?.[1];
      return guide === undefined ? folder : `${folder}${guide}.html`;
    },
    search: {
      provider: "local",
      options: {
        locales: { id: indonesianSearch },
        // Who searches wants to do something: guides first, single names of the SDK last.
        miniSearch: { searchOptions: { boostDocument: rankOf } },
      },
    },
    nav: [
      { text: "Guides", link: "/guides/start", activeMatch: "^/guides/" },
      {
        text: "Reference",
        link: "/reference/",
        activeMatch: "^/(reference|packages|apps|spec)/",
      },
      { text: "Project", link: "/contributing", activeMatch: "^/(contrib|contracts|dec|proof)" },
    ],
    sidebar: {
      "/guides/": guideSidebar("en"),
      "/id/": guideSidebar("id"),
      "/": projectSidebar(),
      "/reference/": referenceSidebar(),
      "/packages/": referenceSidebar(),
      "/apps/": referenceSidebar(),
      "/spec/": referenceSidebar(),
    },
    outline: [2, 3],
    footer: {
      message: "Shown against our own sandbox, not the real service. Not software of the vendor.",
    },
  },
});
