import { cardinal } from "../number-words.ts";
import { RANGE_DASH } from "../numerals.ts";
import { endsText, isWordEnd, matchAt, type Piece, type Reader, same, say, spell } from "../reading.ts";
import { tableOf } from "../table.ts";

const CLOCK = "(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)?";
const CLOCK_24 = "(?:2[0-4]|[01]?\\d):[0-5]\\d";
const HALF = /( ?)(a\.m\.|p\.m\.|A\.M\.|P\.M\.|am|pm|AM|PM|a\.m|p\.m)(?![\p{L}\p{N}\p{M}])/uy;
const BEFORE_NOON = new RegExp(
  `(${CLOCK})(?=[ap]|[AP]\\.?M| [ap]\\.?m| [AP]\\.?M| ?${RANGE_DASH} ?${CLOCK} ?(?:[ap]\\.?m|[AP]\\.?M))`,
  "uy",
);
const UNTIL = new RegExp(
  `( ?)(${RANGE_DASH} ?)(${CLOCK}|noon|midnight)(?= ?(?:[ap]\\.?m|[AP]\\.?M)|(?<=n|t)(?!\\p{L}))`,
  "uy",
);
const COLON = new RegExp(`(${CLOCK_24})(?!Z\\p{L}|(?!Z)[\\p{L}\\p{N}\\p{M}]|:\\d|\\.\\d)`, "uy");
const LASTING = /(\d{1,2}):([0-5]\d):([0-5]\d)(?![\p{L}\p{N}\p{M}:]|\.\d)/uy;
const ZONE =
  /([ -]?)(E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|AK[SD]T|H[SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|JST|KST|e[sd]t|c[sd]t|p[sd]t|m[sd]t)(?![\p{L}\p{N}\p{M}-])/uy;
const ZONES = tableOf("E=eastern|C=central|M=mountain|P=pacific|AK=Alaska|H=Hawaii");

/** Reads a time of day: "9:30 p.m. EDT" nine thirty P M eastern, "7-9 p.m." seven to nine P M, "2pm-5pm". */
export const readTime: Reader = ({ text, at }) => {
  const lasting = matchAt(LASTING, text, at);
  if (lasting) return [say(lasting[0].length, spanOfTime(lasting))];
  const first = matchAt(BEFORE_NOON, text, at);
  if (first === null) return readClock(text, at);
  const pieces: Piece[] = [say(first[0].length, clock(first[0]))];
  let end = at + first[0].length;
  end = addHalf(pieces, text, end);
  const until = matchAt(UNTIL, text, end);
  if (until) {
    const [{ length }, gap = "", dash = "", last = ""] = until;
    if (gap !== "") pieces.push(same(1));
    pieces.push(
      say(dash.length + last.length, `${gap === "" ? " " : ""}to ${/\d/u.test(last) ? clock(last) : last}`),
    );
    end = addHalf(pieces, text, end + length);
  }
  addZone(pieces, text, end);
  return pieces;
};

/** Reads "a.m." and "p.m." where their hour is a word: "noon to midnight", "eight p.m.". */
export const readHalfDay: Reader = ({ text, at }) => {
  const match = matchAt(/[ap]\.m\./uy, text, at);
  if (match === null || !isWordEnd(text, at + 4)) return null;
  const pieces: Piece[] = [];
  addZone(pieces, text, addHalf(pieces, text, at));
  return pieces;
};

function readClock(text: string, at: number): Piece[] | null {
  const match = matchAt(COLON, text, at);
  if (match === null) return null;
  const pieces = [say(match[0].length, clock24(match[0]))];
  const until = matchAt(/[-–](?:2[0-4]|[01]?\d):[0-5]\d(?![\p{L}\p{N}\p{M}:])/uy, text, at + match[0].length);
  let end = at + match[0].length;
  if (until) {
    pieces.push(say(until[0].length, ` to ${clock24(until[0].slice(1))}`));
    end += until[0].length;
  }
  if (text[end] === "Z") pieces.push(say(1, " zulu"));
  else addZone(pieces, text, end);
  return pieces;
}

/** Adds "a.m." if it is there, its last stop kept where it ends the sentence too; answers where it ends. */
function addHalf(pieces: Piece[], text: string, at: number): number {
  const match = matchAt(HALF, text, at);
  if (match === null) return at;
  const [{ length }, gap = "", half = ""] = match;
  const ends = half.endsWith(".") && endsText(text, at + length);
  const letters = half.replaceAll(".", "").toUpperCase().split("").join(" ");
  if (gap === "" && pieces.length > 0) pieces.push(say(half.length - (ends ? 1 : 0), ` ${letters}`));
  else pieces.push(...(gap === "" ? [] : [same(1)]), spell(half.length - (ends ? 1 : 0), letters));
  if (ends) pieces.push(same(1));
  return at + length;
}

/** Adds a zone if one is there, American ones by their region: "EDT" eastern. */
export function addZone(pieces: Piece[], text: string, at: number): void {
  const match = matchAt(ZONE, text, at);
  if (match === null) return;
  const [, gap = "", zone = ""] = match;
  // "7 a.m.-ET" is nobody's; a zone stands after a space.
  if (gap !== " ") return;
  const name = /^[a-z]/u.test(zone) ? zone.toUpperCase() : zone;
  const region = ZONES.get(name.replace(/[SD]?T$/u, ""));
  const isAmerican = region !== undefined && name !== "CEST";
  pieces.push(same(1), isAmerican ? say(zone.length, region) : spell(zone.length, name));
}

/** Minutes as they follow the hour: "05" oh five, "30" thirty. */
export const minutes = (digits: string): string =>
  digits.startsWith("0") ? `oh ${cardinal(digits.slice(1))}` : cardinal(digits);

/** "9:30" nine thirty, "9:00" nine, "10" ten. */
function clock(written: string): string {
  const [hour = "", minute = "00"] = written.split(/[:.]/u);
  const name = cardinal(String(Number(hour)));
  return minute === "00" ? name : `${name} ${minutes(minute)}`;
}

/** Without "a.m.": "1:00" one o'clock, "13:00" thirteen hundred, "00:30" zero thirty. */
function clock24(written: string): string {
  const [hour = "", minute = ""] = written.split(":");
  const number = Number(hour);
  if (minute !== "00") return `${cardinal(String(number))} ${minutes(minute)}`;
  return number > 12 || number === 0
    ? `${cardinal(String(number))} hundred`
    : `${cardinal(String(number))} o'clock`;
}

function spanOfTime(match: RegExpExecArray): string {
  const names = ["hour", "minute", "second"];
  return match
    .slice(1)
    .map((digits, index) => [String(Number(digits)), names[index]] as const)
    .map(([digits, name]) => `${cardinal(digits)} ${name}${digits === "1" ? "" : "s"}`)
    .join(" ");
}
