export const checkEn = {
  title: "Check {code}",
} as const;
