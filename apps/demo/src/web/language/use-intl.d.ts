import type { formats } from "./formats.ts";
import type { Language } from "./languages.ts";
import type { en } from "./messages/en.ts";

declare module "use-intl" {
  interface AppConfig {
    Messages: typeof en;
    Locale: Language;
    Formats: typeof formats;
  }
}
