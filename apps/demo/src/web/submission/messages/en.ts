export const submissionEn = {
  title: "Create",
} as const;
