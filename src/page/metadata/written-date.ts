import { isSummerTime } from "./summer-time.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Hours behind UTC. */
const ZONES: Readonly<Record<string, number>> = {
  AKST: 9,
  AKDT: 8,
  HST: 10,
  PST: 8,
  PDT: 7,
  MST: 7,
  MDT: 6,
  CST: 6,
  CDT: 5,
  EST: 5,
  EDT: 4,
  GMT: 0,
  UTC: 0,
};

/** Names that leave open whether it is summer: hours behind UTC in winter. */
const ZONES_ALL_YEAR: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };

const DAY = String.raw`(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}),? (?<year>(?:19|20)\d\d)`;
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?: ?(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`\(?(?<zone>[A-Z]{2,4})\b`;
const FORMS = [
  new RegExp(`${DAY},?(?: at| -| \\|)? ${CLOCK} ${ZONE}`, "iu"),
  new RegExp(`${CLOCK} ${ZONE},?(?: on)?(?: [A-Z][a-z]+day,)? ${DAY}`, "iu"),
];

/**
 * The moment a line tells in words, with its time zone ("Nov. 12, 2009 17:04:37 EST", "9:28 a.m. EDT September 28,
 * 2015"), in ISO 8601; null where it tells none, and where it only tells when the page was changed.
 */
export function writtenMoment(line: string): string | null {
  if (/^(?:last )?(?:modified|updated)\b/iu.test(line)) return null;
  for (const form of FORMS) {
    const {
      month = "",
      day,
      year,
      hour,
      minute,
      second = "0",
      half,
      zone = "",
    } = form.exec(line)?.groups ?? {};
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
    if (hours > 23 || Number(minute) > 59 || Number(second) > 59 || Number(day) > 31) continue;
    const behind = hoursBehind(zone.toUpperCase(), Number(year), number, Number(day), hours);
    if (number < 0 || behind === undefined) continue;
    const time = Date.UTC(Number(year), number, Number(day), hours + behind, Number(minute), Number(second));
    return new Date(time).toISOString();
  }
  return null;
}

/** How many hours a zone's clock is behind UTC at a moment of its own; undefined for a zone that is not known. */
function hoursBehind(zone: string, year: number, month: number, day: number, hour: number) {
  const winter = ZONES_ALL_YEAR[zone];
  return winter === undefined ? ZONES[zone] : winter - Number(isSummerTime(year, month, day, hour));
}
