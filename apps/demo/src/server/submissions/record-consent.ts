import type { ConsentMetadata } from "@proofylink/client";
import Bowser from "bowser";

/** What the request tells of the person's device at the moment in which they consent. */
export interface ConsentEvent {
  readonly userAgent: string;
  readonly address: string;
  /** Milliseconds since 1970, by the portal's clock. */
  readonly at: number;
  /** Minutes by which the person's local time is ahead of UTC. */
  readonly offsetMinutes: number;
}

/** The record of a consent: only what was really seen. What a browser does not tell is "unknown". */
export function recordOf({ userAgent, address, at, offsetMinutes }: ConsentEvent): ConsentMetadata {
  const { browser, os, platform } = Bowser.parse(userAgent || "unknown");
  return {
    user_agent: userAgent || "unknown",
    ip_address: plainAddress(address),
    device_type: platform.type ?? "unknown",
    browser_info: words(browser.name, browser.version),
    os: words(os.name, os.versionName ?? os.version),
    timestamp: localTime(at, offsetMinutes),
  };
}

function words(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" ") || "unknown";
}

/** ::ffff:127.0.0.1 is how a server that listens on IPv6 sees 127.0.0.1. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

function localTime(at: number, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return `${local}${offsetMinutes < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}
