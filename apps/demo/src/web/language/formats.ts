const toTheMinute = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;

/** How times are written, in both languages by the clock of 24 hours. */
export const formats = {
  dateTime: {
    moment: here(toTheMinute),
    clock: here({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }),
    // Indonesia has three zones, and a result may be printed.
    zoned: here({ ...toTheMinute, timeZoneName: "short" }),
  },
} as const;

/** In the browser's time zone, which is asked for when the first time is written: see prepare-intl.ts. */
function here<const Options extends Intl.DateTimeFormatOptions>(options: Options) {
  return {
    ...options,
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
  };
}
