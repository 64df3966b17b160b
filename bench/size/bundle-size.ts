import { constants, gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Bytes of a program's bundle. */
export interface BundleSize {
  /** Without what is behind an `import()` and loaded when it is first used; minified and compressed. */
  readonly atOnce: number;
  /** With that; minified and compressed. */
  readonly whole: number;
  /** With that; minified only. */
  readonly minified: number;
}

/**
 * Bundles `code` for Node as esbuild does it, in one file with everything it imports but Node itself.
 *
 * @param folder From where `code` imports.
 */
export async function bundleSize(code: string, folder: string): Promise<BundleSize> {
  const whole = await bundle(code, folder, []);
  const atOnce = await bundle(code, folder, [leaveOutLazy]);
  return { atOnce: compressed(atOnce), whole: compressed(whole), minified: whole.length };
}

async function bundle(code: string, folder: string, plugins: Plugin[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: "entry.js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2023",
    mainFields: ["module", "main"],
    conditions: ["@proofylink/source", "module"],
    legalComments: "none",
    plugins,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const leaveOutLazy: Plugin = {
  name: "leave-out-lazy",
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "lazy", external: true } : undefined,
    );
  },
};

function compressed(contents: Uint8Array): number {
  return gzipSync(contents, { level: constants.Z_BEST_COMPRESSION }).length;
}
