import { clock, duration } from "./durations.ts";

/** Numbers, times and names as one language writes them, all by `Intl`. */
export interface Formats {
  /** BCP 47 tag of that language. */
  readonly lang: string;
  /** A number with at most two decimals. */
  number(value: number): string;
  /** A number with just one decimal, as speeds and pitches are shown. */
  tenths(value: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  /** "1:02", "1:00:02"; from ms. */
  clock(ms: number): string;
  /** "5 min, 40 sec" (short) or "5 minutes 40 seconds" (long); from ms. */
  duration(ms: number, width: "short" | "long"): string;
  /** The day of an ISO 8601 instant; null where it is none. */
  day(iso: string): string | null;
  /** "Dana Reyes and Tom Okafor". */
  list(names: readonly string[]): string;
  /** Name of a BCP 47 language tag; the tag itself where it has none. */
  language(tag: string): string;
}

/** Builds the formats of a language once, since `Intl` objects are slow to make. */
export function formatsOf(lang: string): Formats {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(lang, { style: "percent" });
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "medium" });
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const languages = new Intl.DisplayNames(lang, { type: "language" });
  return {
    lang,
    number: (value) => number.format(value),
    tenths: (value) => tenths.format(value),
    percent: (share) => percent.format(share),
    clock: (ms) => clock(ms, lang),
    duration: (ms, width) => duration(ms, width, lang),
    day(iso) {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? null : day.format(time);
    },
    list: (names) => list.format(names),
    language(tag) {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        // Speech engines make up tags ("en_GB-scotland"); `of` throws for those, and the tag is all there is.
        return tag;
      }
    },
  };
}
