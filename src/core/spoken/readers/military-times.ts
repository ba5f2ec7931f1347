import { before, matchAt, type Piece, type Reader, same, say } from "../reading.ts";
import { addZone, minutes } from "./times.ts";

const MILITARY =
  /([01]\d|2[0-4])([0-5]\d)(?=(Z|L)(?![\p{L}\p{N}\p{M}])|( ?-? ?(?:hours|hrs\.?|h)| local| [Zz]ulu| Z| GMT| UTC| E[SD]?T| C[SD]T| P[SD]?T)(?![\p{L}\p{N}\p{M}])|(?![\p{L}\p{N}\p{M}]|[.,:/]\d))/uy;
const MILITARY_SPAN = /([01]\d|2[0-4])([0-5]\d)[-–]([01]\d|2[0-4])([0-5]\d)(?![\p{L}\p{N}\p{M}]|[-.,:/]\d)/uy;

/** Reads a time by the 24-hour clock without a colon: "0630" oh six thirty, "0300Z" oh three hundred zulu, "1400 local". */
export const readMilitaryTime: Reader = (scan) => {
  const { text, at } = scan;
  const span = matchAt(MILITARY_SPAN, text, at);
  // "1800-2000" is a pair of years as well, so one of them must be no year or something must say that it is a time.
  if (span && (text[at] === "0" || /^ (?:hours|hrs|local|Z|daily)/u.test(text.slice(at + 9, at + 16))))
    return [say(4, hours(span[1], span[2])), say(5, ` to ${hours(span[3], span[4])}`)];
  const match = matchAt(MILITARY, text, at);
  if (match === null) return null;
  const [, hour, minute, letter, named] = match;
  if (hour === "24" && minute !== "00") return null;
  if (letter !== undefined) return [say(4, hours(hour, minute)), say(1, letter === "Z" ? " zulu" : " local")];
  // "at 1430" is a time; "by 2007" and "at 2030" are likelier years.
  const isBare = hour?.startsWith("0") || (/\bat $/u.test(before(scan)) && !/^(?:19|20)/u.test(hour ?? ""));
  if (named === undefined && !isBare) return null;
  if (named === undefined && !hour?.startsWith("0") && /^ \p{L}/u.test(text.slice(at + 4, at + 6)))
    return null;
  if (named?.trim() === "Z") return [say(4, hours(hour, minute)), same(1), say(1, "zulu")];
  if (named !== undefined && /h(?:rs)?\.?$/u.test(named))
    return [say(4, hours(hour, minute)), say(named.length, " hours")];
  const pieces: Piece[] = [say(4, hours(hour, minute))];
  addZone(pieces, text, at + 4);
  return pieces;
};

/** "06", "30" oh six thirty; "14", "00" fourteen hundred; "00", "15" zero zero fifteen. */
function hours(hour = "", minute = ""): string {
  const head = hour === "00" ? "zero zero" : minutes(hour);
  return `${head} ${minute === "00" ? "hundred" : minutes(minute)}`;
}
