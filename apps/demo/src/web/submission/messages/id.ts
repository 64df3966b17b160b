import type { SameTexts } from "../../language/messages.ts";
import type { submissionEn } from "./en.ts";

export const submissionId: SameTexts<typeof submissionEn> = {
  title: "Pengiriman",
};
