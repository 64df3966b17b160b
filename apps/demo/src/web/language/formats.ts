/** How times are written, in both languages by the clock of 24 hours. */
export const formats = {
  dateTime: {
    moment: {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
    clock: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  },
} as const;
