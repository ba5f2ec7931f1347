import { withClosingStop } from "../closing-stop.ts";
import { before, matchAt, type Reader, say, spell } from "../reading.ts";
import { STATE_OF_POSTAL, STATE_OF_SHORT } from "../states.ts";

const SHORT = /(?:[NSPRWVB]\.\s?(?:[HJMYCDISB]|Va)\.|P\.E\.I\.|[A-Z][a-z]{1,4}\.)(?!\p{L})/uy;
const POSTAL = /[A-Z]{2}(?![\p{L}\p{N}\p{M}])/uy;

/** Short forms that are no other word or initials, wherever they stand with their stop. */
const CLEAR =
  /^(?:Ala|Ariz|Calif|Colo|Conn|Fla|Minn|Okla|Tenn|Wyo|Va|W\.\s?Va|Ky|Md|Mich|Nev|Neb|Wis|Vt)\.$/u;

/** Initials may be a person's; a small word before them shows a state, save "by". */
const SMALL_WORD_BEFORE = /(?:^|[\s“"(])(?!by\s|and\s|said\s)\p{Ll}{2,12}\s$/u;

/** A place and a comma. */
const PLACE_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’.-]{1,24},\s$/u;

/** A politician and a bracket: "Rand Paul (Ky.)". */
const MEMBER_BEFORE = /\p{Lu}[\p{L}'’.-]{1,24}\s\($/u;

/** A place that something is in, and a comma. */
const PLACED_BEFORE =
  /(?:^|[\s("“])(?:in|at|from|of|near|outside|to|around|through|for|over|[Ff]ort|[Cc]amp|[Nn]aval|[Aa]ir|Station|Base|AFB|NAS|MCAS|Joint)\s(?:\p{Lu}[\p{L}'’.-]{0,24}\s){0,4}\p{Lu}[\p{L}'’.-]{1,24},\s$/u;

/** Places whose state's code is also a word or a degree. */
const KNOWN_PLACE =
  /\b(?:Bethesda|Annapolis|Baltimore|Norfolk|Quantico|Arlington|Alexandria|Portsmouth|Richmond|Beach|Boston|Philadelphia|Pittsburgh|Columbus|Cleveland|Dayton|Cincinnati|Toledo|Indianapolis|Boise|Biloxi|Gulfport|Jackson|Montgomery|Mobile|Huntsville|Birmingham|Orleans|Shreveport|Hartford|Groton|London|Denver|Aurora|Springs|Dover|Portland|Salem|Eugene|Bangor|Kittery|Tulsa|Lawton|City|Harbor|Honolulu|Heights|Fort \p{Lu}\p{Ll}{2,12}|Camp \p{Lu}\p{Ll}{2,12}|River|Falls),\s$/u;

/** Postal codes that are degrees, offices or words as well, so that a place must be plain. */
const DOUBTFUL = /^(?:VA|MD|MA|MS|PA|CO|OK|OH|HI|ID|IN|ME|OR|DE|AL|LA|CT|PR|VI|ON|BC|MB|SK)$/u;

const ZIP_BEHIND = /\.?\s\d{5}(?!\d)/uy;
const CLAUSE_BEHIND = /$|[,.;:)”"—–-]|\s[-–—]/uy;

/** Reads a state shortened behind a place: "Destin, Fla." Florida, "Norfolk, VA 23510" Virginia; "D.C." is letters. */
export const readState: Reader = (scan) => {
  const { text, at } = scan;
  const capital = matchAt(/D\.\s?C\.(?!\p{L})/uy, text, at);
  if (capital) return withClosingStop(text, at, capital[0].length, (length) => spell(length, "DC"));
  const short = matchAt(SHORT, text, at)?.[0];
  const name = short === undefined ? undefined : STATE_OF_SHORT.get(short.replace("W. V", "W.V"));
  const left = before(scan);
  if (short !== undefined && name !== undefined) {
    const member = MEMBER_BEFORE.test(left) && text[at + short.length] === ")";
    const place = PLACE_BEFORE.test(left) || member || CLEAR.test(short);
    const initials = /^[NSR]\.[A-Z]\.$/u.test(short) && SMALL_WORD_BEFORE.test(left);
    if (place || initials) return withClosingStop(text, at, short.length, (length) => say(length, name));
  }
  const code = matchAt(POSTAL, text, at)?.[0];
  const state = code === undefined ? undefined : STATE_OF_POSTAL.get(code);
  if (code === undefined || state === undefined || !PLACE_BEFORE.test(left)) return null;
  if (/\p{Lu}{2},\s$/u.test(left) && !matchAt(ZIP_BEHIND, text, at + 2)) return null;
  const plain = matchAt(ZIP_BEHIND, text, at + 2) !== null;
  const likely =
    matchAt(CLAUSE_BEHIND, text, at + 2) !== null &&
    (!DOUBTFUL.test(code) || KNOWN_PLACE.test(left) || PLACED_BEFORE.test(left));
  return plain || likely ? [say(2, state)] : null;
};
