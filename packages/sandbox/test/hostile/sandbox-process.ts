// A sandbox in a process of its own that tells its parent where it is and, on each message, the most
// memory that it ever had, in KiB.

import { startSandbox } from "../../src/index.ts";

const sandbox = await startSandbox();
process.send?.({ url: sandbox.url, accessToken: sandbox.accessToken });
process.on("message", () => process.send?.(process.resourceUsage().maxRSS));
process.on("disconnect", () => void sandbox.close());
