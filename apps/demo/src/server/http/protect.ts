import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";

/** Headers of every answer: nothing may be loaded from elsewhere, and no other page may show or read this one. */
export function protectiveHeaders(https: boolean) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "blob:", "data:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["prepare-intl"],
    },
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginEmbedderPolicy: "require-corp",
    strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
  });
}

/** Refuses requests under another name than the portal's: a foreign name that resolves to this machine. */
export function onlyOwnNames(hosts: () => readonly string[]) {
  return createMiddleware(async (c, next) => {
    if (!hosts().includes(c.req.header("host") ?? "")) return c.text("Misdirected request", 421);
    return next();
  });
}

/** Nothing that the API tells may stay in a cache. */
export const uncached = createMiddleware(async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
});
