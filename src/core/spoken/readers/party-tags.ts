import { withClosingStop } from "../closing-stop.ts";
import { before, matchAt, REACH, type Reader, same, say, spell } from "../reading.ts";
import { STATE_NAMES, STATE_OF_POSTAL, STATE_OF_SHORT } from "../states.ts";
import { tableOf } from "../table.ts";

const PARTIES = tableOf(
  "D=Democrat|R=Republican|I=Independent|L=Libertarian|G=Green|DFL=Democratic-Farmer-Labor",
);

/** "D-Va.", "R-S.C.", "I-Maine", "R-TX", "D-New York". */
const TAG =
  /(?<party>DFL|[DRILG])(?<dash>[-‑–—])(?<place>D\.C\.|[A-Z]\.\s?(?:Va|[A-Z])\.|(?:New|North|South|West|Rhode|Puerto)\s[A-Z][a-z]{2,12}|[A-Z][a-z]{1,14}\.?|[A-Z]{2})(?![\p{L}\p{N}\p{M}])/uy;

/** A person and a comma or a bracket, as a city's member needs: "Jones, R-Rochester". */
const PERSON_BEFORE = /\p{Lu}[\p{L}'’.-]{1,24}(?:,\s|\s\()$/u;

/** "(D)" behind a name. */
const BARE = /[DRI](?=\))/uy;
const NAME_BEFORE = /\p{Lu}[\p{L}'’.-]{1,24}\s\($/u;
const MEMBER_BEFORE =
  /\b(?:Sens?|Reps?|Govs?|Senators?|Representatives?|Governors?|Congress(?:wo)?man|candidate|Mayor)\b/u;

/** Reads a politician's party and place: "D-Va." Democrat of Virginia. */
export const readPartyTag: Reader = (scan) => {
  const { text, at } = scan;
  const tag = matchAt(TAG, text, at)?.groups;
  if (tag) return readTag(scan, tag);
  const bare = matchAt(BARE, text, at);
  const left = before(scan);
  if (!bare || !NAME_BEFORE.test(left) || !MEMBER_BEFORE.test(left)) return null;
  return [say(1, PARTIES.get(bare[0]) ?? bare[0])];
};

function readTag(scan: { text: string; at: number }, tag: { [group: string]: string | undefined }) {
  const { party = "", dash = "", place = "" } = tag;
  const head = PARTIES.get(party) ?? party;
  const said =
    dash === "-" ? [say(party.length, head), say(1, " of ")] : [say(party.length + 1, `${head} of `)];
  const start = scan.at + party.length + 1;
  if (place === "D.C.")
    return [...said, ...withClosingStop(scan.text, start, 4, (length) => spell(length, "DC"))];
  const bare = place.replace(/\.$/u, "");
  if (STATE_NAMES.has(bare)) return [...said, same(bare.length)];
  const state =
    STATE_OF_SHORT.get(place.replace(". V", ".V")) ??
    STATE_OF_POSTAL.get(bare) ??
    STATE_OF_SHORT.get(`${bare}.`);
  if (state !== undefined && bare === place) return [...said, say(place.length, state)];
  if (state !== undefined)
    return [...said, ...withClosingStop(scan.text, start, place.length, (length) => say(length, state))];
  const city = /^[DR]$/u.test(party) && /^(?!Day|Type|Square|Value|Rated)[A-Z][a-z]{3,14}$/u.test(place);
  return city && PERSON_BEFORE.test(scan.text.slice(Math.max(0, scan.at - REACH), scan.at))
    ? [...said, same(place.length)]
    : null;
}
