import type { Token } from "./tokens.ts";
import { wordList } from "./word-list.ts";

/** The states of the union by one word, in lower case; as news writes them behind a town, and as the post does. */
const STATES = wordList(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c
  n.d okla ore pa r.i s.c s.d tenn vt va wash w.va wis wyo d.c
  al ak az ar ca co ct de fl il ia ks ma mi mn ms mt ne nv nh nj nm ny nc nd oh ok ri sc sd tn tx ut wa wi wy dc
`);

/** The country of the news, as it is written there. */
const HOME = /^(?:u\.?s\.?|united states|america)$/u;

/** Those of two words. */
const LONG_STATES =
  /^(?:new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|rhode island|west virginia)$/u;

/** Countries and capitals that stand for nobody when they stand behind a town, in lower case. */
const COUNTRIES = wordList(`
  afghanistan argentina australia austria belgium brazil canada chile china colombia cuba denmark egypt england ethiopia
  finland france germany greece hungary india indonesia iran iraq ireland israel italy japan jordan kenya kuwait lebanon
  libya mexico netherlands nigeria norway pakistan poland portugal qatar russia scotland somalia spain sudan sweden
  switzerland syria taiwan turkey ukraine virginia washington yemen
`);

/** Index behind the state or country that stands at `at`; `at` where none does ("Salem, New Hampshire" at "New"). */
export function placeEnd(tokens: readonly Token[], at: number): number {
  const word = plain(tokens[at]);
  if (LONG_STATES.test(`${word} ${plain(tokens[at + 1])}`)) return at + 2;
  return isPlace(tokens[at]) ? at + (tokens[at + 1]?.text === "." ? 2 : 1) : at;
}

/** Whether these words name a state or a country and nothing else. */
export function isPlaceName(words: readonly string[]): boolean {
  const [first = "", second] = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  if (HOME.test(words.join(" ").toLowerCase())) return true;
  if (words.length === 2) return LONG_STATES.test(`${first} ${second}`);
  return words.length === 1 && (STATES.has(first) || COUNTRIES.has(first));
}

function isPlace(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return false;
  const word = plain(token);
  return (
    COUNTRIES.has(word) ||
    (STATES.has(word) && (word.length > 2 || /^\p{Lu}{2}$|^\p{Lu}\p{Ll}$/u.test(token.text)))
  );
}

function plain(token: Token | undefined): string {
  return token?.lower.replace(/\.$/u, "") ?? "";
}
