import type { AddressInfo } from "node:net";

/** Origin of a listening server: "http://127.0.0.1:4010", or "http://[::1]:4010". */
export function originOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
