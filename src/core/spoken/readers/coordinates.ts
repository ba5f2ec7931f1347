import { cardinal, digitByDigit } from "../number-words.ts";
import { isOne, numeral } from "../numerals.ts";
import { matchAt, type Piece, type Reader, same, say, spell } from "../reading.ts";
import { tableOf } from "../table.ts";

const ANGLE =
  /(\d{1,3}(?:\.\d{1,8})?)( ?[°º])(?:( ?)(\d{1,2}(?:\.\d{1,6})?)(['’′]))?(?:( ?)(\d{1,2}(?:\.\d{1,6})?)(["”″]))?(?:( ?)([NSEW]))?(?![\p{L}\p{N}\p{M}])/uy;
const HEIGHT = /([3-8])(['’′])(?: ?(\d{1,2})(["”″]|'')?)(?![\p{L}\p{N}\p{M}]|['’])/uy;
const GRID = /(\d{1,2})([C-HJ-NP-X]) ([A-Z]{2}) (\d{2,5}) (\d{2,5})(?![\p{L}\p{N}\p{M}])/uy;
const SIDES = tableOf("N=north|S=south|E=east|W=west");

/** Reads an angle on the globe: "33.3° N" thirty-three point three degrees north, "44°24'E" with its minutes. */
export const readCoordinate: Reader = ({ text, at }) => {
  const match = matchAt(ANGLE, text, at);
  if (match === null) return null;
  const [, degrees = "", sign = "", minuteGap, minutes, , secondGap, seconds, , sideGap, side] = match;
  if (side === undefined && minutes === undefined) return null;
  const pieces: Piece[] = [
    say(degrees.length, numeral(degrees)),
    say(sign.length, isOne(degrees) ? " degree" : " degrees"),
  ];
  const part = (gap: string | undefined, number: string | undefined, name: string) => {
    if (number === undefined) return;
    if (gap) pieces.push(same(1));
    pieces.push(
      say(number.length + 1, `${gap ? "" : " "}${numeral(number)} ${name}${isOne(number) ? "" : "s"}`),
    );
  };
  part(minuteGap, minutes, "minute");
  part(secondGap, seconds, "second");
  if (sideGap) pieces.push(same(1));
  if (side !== undefined) pieces.push(say(1, `${sideGap ? "" : " "}${SIDES.get(side)}`));
  return pieces;
};

/** Reads a place on the military grid, figure by figure: "38S MB 4484 8460". */
export const readGrid: Reader = ({ text, at }) => {
  const match = matchAt(GRID, text, at);
  if (match === null) return null;
  const [, zone = "", band = "", square = "", east = "", north = ""] = match;
  return [
    say(zone.length, `${cardinal(zone)} `),
    spell(1, band),
    same(1),
    spell(2, square),
    same(1),
    say(east.length, digitByDigit(east)),
    same(1),
    say(north.length, digitByDigit(north)),
  ];
};

/** Reads a person's height: 5'10" five foot ten. */
export const readHeight: Reader = ({ text, at }) => {
  const match = matchAt(HEIGHT, text, at);
  if (match === null || Number(match[3]) > 11) return null;
  return [say(2, `${numeral(match[1] ?? "")} foot`), say(match[0].length - 2, ` ${numeral(match[3] ?? "")}`)];
};
