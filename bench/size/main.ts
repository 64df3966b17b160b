// What a program's bundle grows by, ours beside the peers:
//   npm run bench size
import { version } from "esbuild";
import { installPeers } from "../peers/install.ts";
import { writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";
import type { BundleSize } from "./bundle-size.ts";
import { ourSizes } from "./our-sizes.ts";
import { peerSizes } from "./peer-sizes.ts";

installPeers();
const peers = (await peerSizes()).toSorted(([, a], [, b]) => a.whole - b.whole);
const rows = [...Object.entries(await ourSizes()), ...peers].map(([name, size]) => [
  name,
  ...inKilobytes(size),
]);

writeProof("size", {
  title: "Size",
  command: "npm run bench size",
  parts: [
    "What a program's bundle grows by when it makes one client, in kB (1,000 bytes): bundled and minified" +
      ` with esbuild ${version}, then gzip -9.` +
      " *At once* is without what is behind an `import()` and loaded when first used.",
    table(["", "at once, gzip", "whole, gzip", "whole, minified"], rows),
  ],
});

function inKilobytes({ atOnce, whole, minified }: BundleSize): string[] {
  return [atOnce, whole, minified].map((bytes) => (bytes / 1000).toFixed(1));
}
