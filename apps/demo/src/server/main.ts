import { startPortal } from "./start-portal.ts";

const { env } = process;

function setting(name: string): string {
  const value = env[name];
  if (value) return value;
  console.error(`Set ${name}. README.md says what the portal needs.`);
  process.exit(2);
}

const portal = await startPortal({
  baseUrl: setting("PROOFYLINK_BASE_URL"),
  accessToken: setting("PROOFYLINK_ACCESS_TOKEN"),
  sandboxSecret: env.PROOFYLINK_SANDBOX_ADMIN_SECRET || undefined,
  host: env.PORTAL_HOST || "127.0.0.1",
  port: Number(env.PORTAL_PORT || 0),
  origin: env.PORTAL_ORIGIN || undefined,
  announce: (link) => console.log(`Sign in, once within ten minutes: ${link}`),
});
console.log(`The portal is at ${portal.url}. Ctrl-C stops it.`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => portal.close());
