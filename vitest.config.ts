import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { reporters, settings } from "./vitest.settings.ts";

// contracts/ has runs of its own (test:consumer, then test:provider): their order matters.
const folders = [
  "scripts",
  ...globSync(["spec", "packages/*", "apps/*"]).filter((folder) =>
    existsSync(join(folder, "package.json")),
  ),
];

function unitTests(folder: string): TestProjectInlineConfiguration {
  return { extends: true, test: { name: folder, root: folder } };
}

const typeTests: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "types",
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      include: ["{spec,packages,apps}/**/*.test-d.ts"],
      tsconfig: "./tsconfig.type-tests.json",
    },
  },
};

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    reporters: reporters("unit"),
    projects: [...folders.map(unitTests), typeTests],
  },
});
