import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("only prism-engine.ts imports Prism", () => {
  const importing = globSync("*.ts", { cwd: import.meta.dirname }).filter((file) =>
    /(from|import\(?) ?["']@stoplight\//.test(
      readFileSync(join(import.meta.dirname, file), "utf8"),
    ),
  );
  expect(importing).toEqual(["prism-engine.ts"]);
});
