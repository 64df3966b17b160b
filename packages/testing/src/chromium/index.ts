export { type Chromium, installChromium } from "./install-chromium.ts";
export { unpackChromium } from "./unpack-chromium.ts";
