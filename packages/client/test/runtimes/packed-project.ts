import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "tsdown";

const client = join(import.meta.dirname, "..", "..");
const suite = join(import.meta.dirname, "suite");

/** A project of a stranger: the client from its tarball, and the suite in three forms. */
export interface PackedProject extends Disposable {
  readonly path: string;
  /** For runtimes that find packages in node_modules. */
  readonly script: string;
  /** With the client in it, for Workers and for browsers. */
  readonly worker: string;
  readonly page: string;
}

/** Packs the client as `pnpm publish` would. Its `build` has run before. Nothing comes from a registry. */
export async function packProject(): Promise<PackedProject> {
  // Deno compares real paths with what it may read.
  const path = realpathSync(mkdtempSync(join(tmpdir(), "proofylink-runtimes-")));
  const at = (file: string): string => join(path, file);
  try {
    installTarball(path, client);
    writeFileSync(at("package.json"), '{ "type": "module", "private": true }');
    for (const name of ["system-process", "worker", "page"]) {
      await bundle(join(suite, `${name}.ts`), path, {
        neverBundle: /^(@proofylink\/client|node:)/,
      });
    }
    // Only now does the client come in, from the project's node_modules.
    for (const name of ["worker", "page"]) {
      await bundle(at(`${name}.js`), at("bundled"), { alwaysBundle: /./ });
    }
  } catch (error) {
    rmSync(path, { recursive: true });
    throw error;
  }
  return {
    path,
    script: at("system-process.js"),
    worker: at("bundled/worker.js"),
    page: at("bundled/page.js"),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}

/** Unpacks a package's tarball into the project's node_modules, and all that its manifest asks for. */
function installTarball(project: string, source: string): void {
  const options = { cwd: source, encoding: "utf8" } as const;
  const { filename } = JSON.parse(
    execFileSync("pnpm", ["pack", "--json", "--pack-destination", project], options),
  ) as { filename: string };
  const name = readManifest(source).name;
  const target = join(project, "node_modules", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", target, "--strip-components=1"]);
  for (const dependency of Object.keys(readManifest(target).dependencies ?? {})) {
    const found = realpathSync(join(source, "node_modules", dependency));
    if (dependency.startsWith("@proofylink/")) installTarball(project, found);
    else copyPackage(found, project, dependency);
  }
}

function copyPackage(source: string, project: string, name: string): void {
  cpSync(source, join(project, "node_modules", name), {
    recursive: true,
    filter: (file) => !file.slice(source.length).includes("node_modules"),
  });
  // Beside a package of pnpm's store lie the packages that it asks for.
  const store = source.slice(0, source.length - name.length);
  for (const dependency of Object.keys(readManifest(source).dependencies ?? {})) {
    copyPackage(realpathSync(join(store, dependency)), project, dependency);
  }
}

function readManifest(folder: string): { name: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Bundles one entry into one file: `suite/worker.ts` becomes `worker.js`. */
async function bundle(
  entry: string,
  to: string,
  deps: { neverBundle: RegExp } | { alwaysBundle: RegExp },
): Promise<void> {
  await build({
    config: false,
    cwd: dirname(entry),
    entry: [entry],
    outDir: to,
    clean: false,
    dts: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    outputOptions: { codeSplitting: false },
    minify: "alwaysBundle" in deps,
    deps,
    logLevel: "warn",
    failOnWarn: true,
  });
}
