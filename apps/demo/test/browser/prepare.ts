import { installChromium } from "@proofylink/testing/chromium";

/** Gets the browser before anything is tested: that may take longer than a test may. */
export async function setup(): Promise<void> {
  await installChromium();
}
