import compile from "icu-minify/compile";
import { type Plugin, runnerImport } from "vite";

/**
 * Compiles what the portal says, one file for each language, when the portal is built. The browser then needs no parser
 * of ICU's messages, and a slow phone has nothing to parse.
 */
export function compileMessages(): Plugin {
  return {
    name: "compile-messages",
    load: {
      filter: { id: /\/language\/messages\/(?:en|id)\.ts$/ },
      async handler(id) {
        const { module, dependencies } = await runnerImport<object>(id, { configFile: false });
        for (const file of dependencies) this.addWatchFile(file);
        return Object.entries(module)
          .map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts, compiled)};`)
          .join("\n");
      },
    },
  };
}

function compiled(_key: string, value: unknown): unknown {
  return typeof value === "string" ? compile(value) : value;
}
