import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { profilePath, readProfile } from "./profile-file.ts";

const content = '{"base_url": "https://proofylink.example", "access_token": "canary-token"}';

function profileWith(text: string, mode = 0o600): string {
  const path = join(mkdtempSync(join(tmpdir(), "profile-")), "default.json");
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

test("reads where to call and as whom", async () => {
  expect(await readProfile(profileWith(content))).toEqual({
    baseUrl: "https://proofylink.example",
    accessToken: "canary-token",
  });
});

test("no file is no profile", async () => {
  expect(await readProfile(join(tmpdir(), "no-such-folder", "default.json"))).toBeUndefined();
});

test.each([0o644, 0o640, 0o602, 0o610])(
  "refuses a file that others can get at (%o) and says how to close it",
  async (mode) => {
    const path = profileWith(content, mode);
    await expect(readProfile(path)).rejects.toMatchObject({
      ending: "configuration",
      code: "profile_not_private",
      next: [`Close it: chmod 600 ${path}`],
    });
  },
);

test.each([
  ["no JSON", '{"access_token": "canary-token"'],
  ["no base URL", '{"access_token": "canary-token"}'],
  ["no token", '{"base_url": "https://proofylink.example"}'],
  ["a number for a token", '{"base_url": "https://proofylink.example", "access_token": 1}'],
  ["a list", "[]"],
  ["null", "null"],
])("refuses %s without quoting the file", async (_what, text) => {
  const failure = await readProfile(profileWith(text)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ ending: "configuration", code: "profile_unusable" });
  expect(JSON.stringify([String(failure), failure])).not.toContain("canary-token");
});

test("profiles live in XDG_CONFIG_HOME, or in .config at home", () => {
  expect(profilePath("test", { XDG_CONFIG_HOME: "/xdg" })).toBe("/xdg/proofylink/test.json");
  expect(profilePath("default", { HOME: "/home/a" })).toBe(
    "/home/a/.config/proofylink/default.json",
  );
});

test.each(["../other", "a/b", "", ".hidden", "a b"])("%j is no name of a profile", (name) => {
  expect(() => profilePath(name, {})).toThrow("A profile's name");
});
