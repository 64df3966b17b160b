import { expect, test } from "vitest";
import { plan } from "./plan.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function manifest(scripts: Record<string, string>): string {
  return JSON.stringify({ scripts });
}

test("a package joins by its scripts, and its suites keep their written order", () => {
  using root = temporaryFolder();
  root.write("pnpm-workspace.yaml", "packages: [spec, packages/*, contracts, not-there]");
  root.write("spec/package.json", manifest({ lint: "redocly lint" }));
  root.write("packages/client/package.json", manifest({ "check:package": "node" }));
  root.write("contracts/package.json", manifest({ "test:consumer": "", "test:provider": "" }));

  expect(plan(root.path).map(({ name }) => name)).toEqual([
    "generated files",
    "spec: lint",
    "code lint and format",
    "type check",
    "unit and type tests",
    "contracts: test:consumer",
    "contracts: test:provider",
    "published packages",
  ]);
});
