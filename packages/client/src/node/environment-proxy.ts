import { BlockList, isIP } from "node:net";
import { environment } from "../environment.ts";
import { Interruption } from "./interruption.ts";

type Variable = (name: string) => string | undefined;

/**
 * The proxy that the environment names for `target`: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme,
 * else `ALL_PROXY`, unless `NO_PROXY` covers it. Lower-case names come first, as in curl. A value
 * without a scheme means `http://`. The loopback is never proxied.
 *
 * @throws Interruption when the value is no http(s) URL. The value is not shown: it may hold a password.
 */
export function environmentProxy(target: URL, env: Variable = environment): URL | undefined {
  if (isLoopback(target.hostname) || isExempt(target, read(env, "no_proxy"))) return undefined;
  const value = read(env, `${target.protocol.slice(0, -1)}_proxy`) || read(env, "all_proxy");
  return value === "" ? undefined : parseProxy(value);
}

/** @throws Interruption when `value` is no http(s) URL. */
export function parseProxy(value: string): URL {
  const text = value.includes("://") ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
  throw new Interruption("other", "INVALID_PROXY");
}

export function isLoopback(hostname: string): boolean {
  const host = bare(hostname);
  if (isIP(host) === 4) return host.startsWith("127.");
  return host === "::1" || host === "localhost" || host.endsWith(".localhost");
}

function isExempt(target: URL, noProxy: string): boolean {
  const rules = noProxy.toLowerCase().split(/[\s,]+/);
  return rules.some((rule) => rule !== "" && covers(rule, target));
}

/** `*`, `10.0.0.0/8`, `example.com` and `.example.com` (both with their subdomains), each with or without a port. */
function covers(rule: string, target: URL): boolean {
  const host = bare(target.hostname);
  if (rule === "*") return true;
  if (rule.includes("/")) return isInside(rule, host);
  const [, name = rule, port] = /^(.*[^:]):(\d+)$/.exec(rule) ?? [];
  if (port !== undefined && port !== portOf(target)) return false;
  const domain = bare(name).replace(/^\*?\./, "");
  return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
}

function isInside(range: string, host: string): boolean {
  const family = isIP(host) === 6 ? "ipv6" : "ipv4";
  const [network = "", prefix = ""] = range.split("/");
  if (isIP(host) === 0 || isIP(network) !== isIP(host)) return false;
  try {
    const list = new BlockList();
    list.addSubnet(network, Number(prefix), family);
    return list.check(host, family);
  } catch {
    return false;
  }
}

/** The port of `url`, said or not. */
export function portOf(url: URL): string {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}

/** An IPv6 address without its brackets. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function read(env: Variable, name: string): string {
  return env(name) || env(name.toUpperCase()) || "";
}
