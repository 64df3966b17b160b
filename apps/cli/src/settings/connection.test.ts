import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findConnection } from "./connection.ts";

const inEnvironment = {
  PROOFYLINK_BASE_URL: "https://env.example",
  PROOFYLINK_ACCESS_TOKEN: "env-token",
};

function configHomeWith(profiles: Readonly<Record<string, object>>): string {
  const home = mkdtempSync(join(tmpdir(), "config-"));
  mkdirSync(join(home, "proofylink"));
  for (const [name, profile] of Object.entries(profiles)) {
    const path = join(home, "proofylink", `${name}.json`);
    writeFileSync(path, JSON.stringify(profile), { mode: 0o600 });
  }
  return home;
}

const profiles = configHomeWith({
  default: { base_url: "https://default.example", access_token: "default-token" },
  test: { base_url: "https://test.example", access_token: "test-token" },
  sandbox: { base_url: "https://sandbox.example", access_token: "t", sandbox: true },
  odd: { base_url: "https://sandbox.example", access_token: "t", sandbox: "yes" },
});

test("a named profile goes before the environment, as a whole", async () => {
  expect(await findConnection("test", { ...inEnvironment, XDG_CONFIG_HOME: profiles })).toEqual({
    baseUrl: "https://test.example",
    accessToken: "test-token",
  });
});

test("the environment goes before the default profile", async () => {
  expect(await findConnection(undefined, { ...inEnvironment, XDG_CONFIG_HOME: profiles })).toEqual({
    baseUrl: "https://env.example",
    accessToken: "env-token",
  });
});

test("without both, the default profile is used", async () => {
  expect(await findConnection(undefined, { XDG_CONFIG_HOME: profiles })).toEqual({
    baseUrl: "https://default.example",
    accessToken: "default-token",
  });
});

test.each(["PROOFYLINK_BASE_URL", "PROOFYLINK_ACCESS_TOKEN"] as const)(
  "%s alone is refused rather than completed from the profile: a token goes to its own server only",
  async (name) => {
    const env = { [name]: inEnvironment[name], XDG_CONFIG_HOME: profiles };
    await expect(findConnection(undefined, env)).rejects.toThrow("belong together");
  },
);

test("an unknown profile and nothing at all say what to set up", async () => {
  await expect(findConnection("other", { XDG_CONFIG_HOME: profiles })).rejects.toMatchObject({
    code: "profile_missing",
  });
  await expect(findConnection(undefined, { XDG_CONFIG_HOME: "/nowhere" })).rejects.toMatchObject({
    code: "not_configured",
    next: [
      "Set PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN in the environment.",
      expect.stringContaining("/nowhere/proofylink/default.json"),
    ],
  });
});

test.each([
  ["1", { sandbox: true }],
  ["0", { sandbox: false }],
  ["", {}],
])("PROOFYLINK_SANDBOX=%s beside the base URL says %j", async (text, said) => {
  const env = { ...inEnvironment, PROOFYLINK_SANDBOX: text };
  const { baseUrl, accessToken, ...rest } = await findConnection(undefined, env);
  expect(rest).toEqual(said);
});

test("PROOFYLINK_SANDBOX says nothing of the base URL in a profile, which says it itself", async () => {
  const env = { PROOFYLINK_SANDBOX: "1", XDG_CONFIG_HOME: profiles };
  expect(await findConnection("test", env)).not.toHaveProperty("sandbox");
  expect(await findConnection("sandbox", env)).toMatchObject({ sandbox: true });
});

test("a word that is neither yes nor no is refused, not guessed", async () => {
  const env = { ...inEnvironment, PROOFYLINK_SANDBOX: "yes", XDG_CONFIG_HOME: profiles };
  await expect(findConnection(undefined, env)).rejects.toThrow("neither 1 nor 0");
  await expect(findConnection("odd", env)).rejects.toThrow("not true or false");
});
