import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { workspacePackages } from "./scripts/steps/workspace.ts";
import { reporters, settings } from "./vitest.settings.ts";

// contracts/ has runs of its own (test:consumer, then test:provider): their order matters.
const folders = workspacePackages(import.meta.dirname)
  .map(({ folder }) => folder)
  .filter((folder) => folder !== "contracts");

/** A folder with a vitest.config.ts of its own keeps it; the others need none. */
function unitTests(folder: string): TestProjectInlineConfiguration | string {
  if (existsSync(join(import.meta.dirname, folder, "vitest.config.ts"))) return folder;
  return { extends: true, test: { name: folder, root: folder } };
}

// How the sandbox behaves must not depend on its database.
const sandboxOnPostgres: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "packages/sandbox on Postgres",
    root: "packages/sandbox/test/behaviour",
    globalSetup: "../postgres-server.ts",
  },
};

const typeTests: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "types",
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      include: folders.map((folder) => `${folder}/**/*.test-d.ts`),
      tsconfig: "./tsconfig.type-tests.json",
    },
  },
};

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    reporters: reporters("unit"),
    projects: [...folders.map(unitTests), unitTests("scripts"), sandboxOnPostgres, typeTests],
  },
});
