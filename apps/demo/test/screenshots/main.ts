// Photographs the portal in Chromium, in three sizes and both languages, for docs/images/portal. Whoever changes how
// a page looks runs it, and looks at the pictures before they are committed.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { somebody } from "../browser/person.ts";
import { openStage, type Stage } from "../browser/stage.ts";
import { type Scene, scenes } from "./scenes.ts";

const folder = join(import.meta.dirname, "../../../../docs/images/portal");
const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 860 },
};
const languages = { en: "en-GB", id: "id-ID" };
/** Enough for letters to be sharp, and small enough to be kept in a repository. */
const quality = 70;

async function photograph(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
  await session.detach();
  writeFileSync(join(folder, `${name}.webp`), data, "base64");
}

async function photographAll(stage: Stage, language: keyof typeof languages): Promise<void> {
  await using visit = await stage.visit({ locale: languages[language], reducedMotion: "reduce" });
  for (const [name, scene] of Object.entries<Scene>(scenes)) {
    await scene(visit.page, stage);
    for (const [size, viewport] of Object.entries(sizes)) {
      await visit.page.setViewportSize(viewport);
      await photograph(visit.page, `${name}.${size}.${language}`);
    }
  }
  await visit.page.emulateMedia({ colorScheme: "dark" });
  await scenes.result(visit.page, stage);
  await photograph(visit.page, `result-dark.desktop.${language}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await using stage = await openStage();
for (const scenario of ["completed-a", "completed-d", "ocr-mismatch", "completed-c"]) {
  await stage.create(somebody(scenario));
}
await stage.sandbox.clock.advance(15_000);
for (const language of ["en", "id"] as const) await photographAll(stage, language);
console.log(`The pictures are in ${folder}. Look at them.`);
