import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { settingTexts } from "../texts/settings.ts";
import { unusableProfile } from "./profile-file.ts";

/**
 * Writes a file of settings that only its owner can read. At `path` there is either the whole of it or what was there
 * before.
 */
export async function writePrivately(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(part, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unusableProfile(path, settingTexts().unwritable(String(code)));
  } finally {
    await rm(part, { force: true });
  }
}
