import { cardinal, ordinal } from "../number-words.ts";
import { before, matchAt, REACH, type Reader, type Reading, say, spell } from "../reading.ts";
import { valueOfRoman } from "../roman.ts";

const NUMERAL =
  /(?<numeral>[IVXLC]{1,7})(?<variant>[A-D])?(?![\p{L}\p{N}\p{M}]|\.\p{L}|['’](?!s\b)\p{L}|-\p{Lu})/uy;

/** Counted with a cardinal number: parts of texts and laws, wars, kinds. May be in small letters or capitals. */
const COUNTED =
  "world war|titles?|phases?|super bowl|articles?|chapters?|parts?|sections?|schedules?|categor(?:y|ies)|class(?:es)?|types?|mark|mk\\.?|blocks?|acts?|books?|volumes?|vol\\.|levels?|tiers?|stages?|appendix|annex(?:es)?|figures?|tables?|groups?|grades?|flights?|increments?|amendments?|arts?\\.|secs?\\.|division|tranche|spiral|milestone|batch|round|version|mod|rocky|variant|region|zone|sector|camp|protocol|war|world wars|wrestlemania|lot|episode|game|axis|step|option|rule|clause|paragraph|factor|pillar|cohort|generation|series|unit|team|station|battery|sqn";

/** Machines and programmes that are numbered; what else bears a numeral is taken to be a person. */
const MACHINES =
  "apollo|gemini|vatican|trident|minuteman|titan|saturn|atlas|delta|ares|pershing|polaris|poseidon|lightning|thunderbolt|globemaster|texan|phantom|corsair|harrier|skyhawk|skyraider|galaxy|hellfire|stinger|patriot|merkava|leopard|challenger|mirage|agni|prithvi|shaheen|shahab|fattah|hwasong|salt|start|arrow|javelin|maverick|sidewinder|sparrow|excalibur|peacekeeper|avenger|talon|raider|raptor|viper|typhoon|centurion|chieftain|cougar|buffalo|husky|camp david|defcon|fpcon|wars|vietnam|iraq|rambo|oslo|geneva|minsk|lisbon|nafta|aurora|intruder|prowler|tiger|hornet|spirit|sentinel|warthog|hummer|lynx|merlin|sherpa|huron|guardian|osprey|chinook|hercules|provider|voyager|viking|mariner|discoverer|vanguard|explorer|skylab|salyut|rafale|kfir|lavi|operation|exercise|bowl|storm|shield|freedom|resolve|star|dome|eagle|falcon|hawk|black hawk|condor|dragon|hunter|ranger|shadow";

const COUNTED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<word>${COUNTED}|${MACHINES})[\\s-](?:[IVX]{1,6}(?:,\\s|\\s(?:and|or|to|through)\\s|[-–/&])){0,3}$`,
  "iu",
);

/** Units that bear a Roman numeral: said first, second, and so on; the Marines' forces one, two. */
const CORPS_BEHIND =
  /\s(?:(?:Airborne|Armou?red|Army|Marine|ARVN|Amphibious|Mechanized|Bomber|Panzer|SS|U\.S\.|US|German|Polish|Canadian|Australian|Troop|Fighter|Air|Field)\s){0,2}(?:Corps|Force|Command|Support|Armored|Panzer)(?![\p{L}\p{N}])/uy;
const FORCE_BEHIND =
  /\s(?:MEF|MIG|MAF|MAW|Marine Expeditionary|Marine Amphibious|Marine Information)(?![\p{L}\p{N}])/uy;

/** A name, and what stands before it. */
const NAME_BEFORE =
  /(?<lead>(?:[^\s]{1,24}\s){0,3})(?<name>\p{Lu}[\p{Ll}'’.-]{0,3}\p{L}{1,18}|\p{Lu}\.|Jr\.),?\s$/u;
const THING_LEAD =
  /(?:\d[\p{L}\d/]*|(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|Operation|Exercise|Project|USS|Super|new|[a-z]{3,}-class))\s$/u;
const REIGN_LEAD =
  /(?:^|\s)(?:King|Queen|Pope|Emperor|Empress|Czar|Tsar|Kaiser|Prince|Sultan|Shah|Saint|St\.|Patriarch|Duke)\s(?:\p{Lu}\p{L}{1,14}\s)?$/u;
const REIGNS =
  /^(?:Elizabeth|Henry|George|Edward|Charles|James|William|Richard|Louis|Napoleon|Philip|Felipe|Frederick|Wilhelm|Nicholas|Alexander|Peter|Catherine|Ivan|Paul|John|Pius|Leo|Benedict|Gregory|Innocent|Clement|Urban|Julius|Mary|Mohammed|Muhammad|Hussein|Abdullah|Hassan|Ramses|Ptolemy|Harald|Haakon|Gustaf|Gustav|Adolf|Christian|Margrethe|Leopold|Baudouin|Albert|Juan|Carlos|Alfonso|Victor|Emmanuel|Umberto|Franz|Joseph|Ferdinand|Maximilian|Selassie|Tewodros|Rama|Stephen|Robert|David)$/u;

/** What follows "I" the pronoun. */
const PRONOUN_BEHIND =
  /^(?:[’']|\s(?:am|had|have|think|thought|saw|know|knew|will|would|can|could|did|do|don[’']t|met|remember|love|loved|want|wanted|read|wrote|played|mean|believe|guess|hear|heard)(?!\p{L}))/u;

/** Words with a capital that no numeral follows as part of their name ("Then V", "And II"). */
const NO_NAME =
  /^(?:And|Or|The|But|In|On|At|Of|To|For|With|From|By|If|When|As|So|Then|That|This|I|Am|Was|Will|Can|Do|Did|Generation|Gen)$/u;

/** What follows an initial. */
const INITIAL_BEHIND = /^\.?\s\p{Lu}/u;

/** Nobody is called "TARP" or "START", so that what follows is a number. */
const isAcronym = (name: string): boolean => /^\p{Lu}{3,}$/u.test(name);

/** A name, a title and a word before it fit into as many UTF-16 units. */
const LEFT = 56;

/** "WWI" and "WWII". */
const WORLD_WAR = /WW(?<numeral>I{1,3})(?![\p{L}\p{N}\p{M}])/uy;

/**
 * Reads a Roman numeral by what stands around it: "World War II" two, "Elizabeth II" the second, "XVIII Airborne
 * Corps" eighteenth. "I" the pronoun, "Malcolm X" and letters of other kinds are left.
 */
export const readRomanNumeral: Reader = ({ text, at }) => {
  const war = matchAt(WORLD_WAR, text, at);
  if (war) return [say(2, "World War"), say(war[0].length - 2, ` ${cardinal(String(war[0].length - 2))}`)];
  const found = matchAt(NUMERAL, text, at);
  if (!found) return null;
  const { numeral = "", variant } = splitVariant(found[0]);
  const value = valueOfRoman(numeral);
  if (value === null) return null;
  const digits = String(value);
  if (at > 0 && !/[\s\-–/&,]/u.test(text[at - 1] ?? "")) return null;
  const left = before({ text, at }).slice(-LEFT);
  const counted = countedBefore(left);
  if (counted !== undefined && isNumeralBehind(counted, found[0], text, at)) {
    const words = cardinal(digits);
    return variant === ""
      ? [say(numeral.length, words)]
      : [say(numeral.length, `${words} `), spell(1, variant)];
  }
  if (variant !== "") return null;
  return (
    readUnit(text, at, numeral, digits) ?? readName(left, numeral, digits, text.slice(at + 1, at + REACH))
  );
};

function countedBefore(left: string): string | undefined {
  const { word } = COUNTED_BEFORE.exec(left)?.groups ?? {};
  return word;
}

/** "IIA" is two and a variant; "C" and "D" alone are no variants, and "IC" is one and C. */
function splitVariant(token: string): { numeral: string; variant: string } {
  const last = token.at(-1) ?? "";
  const head = token.slice(0, -1);
  if (/[ABD]/u.test(last) || (last === "C" && /^[IVX]+$/u.test(head) && valueOfRoman(token) === null))
    return { numeral: head, variant: last };
  return { numeral: token, variant: "" };
}

/** "I" is a numeral behind a word with a capital, unless it begins a clause: "Part I of", not "the part I saw". */
function isNumeralBehind(word: string, token: string, text: string, at: number): boolean {
  if (token.length > 1) return !/^[LC]+$/u.test(token);
  const capital = /^\p{Lu}/u.test(word);
  if (/^[LCD]$/u.test(token)) return capital && /^(?:super bowl|part|chapter|title)/iu.test(word);
  if (/^[VX]$/u.test(token))
    return capital || /^(?:type|class|phase|stage|tier|category|level|schedule)/u.test(word);
  if (!capital) return false;
  const next = text.slice(at + 1, at + 1 + REACH);
  if (/^(?:world war|title|phase|block|type|class|article|schedule|level|tier|stage|category)/iu.test(word))
    return !PRONOUN_BEHIND.test(next);
  return /^(?:$|[,.;:)”"’\]–—-]|\s(?:of|and|to|or|in|is|was|on|for|at|with|through|\p{Lu})(?![\p{L}]))/u.test(
    next,
  );
}

function readUnit(text: string, at: number, numeral: string, digits: string): Reading | null {
  const end = at + numeral.length;
  if (/[\p{Lu}]\.?\s$/u.test(text.slice(Math.max(0, at - 3), at))) return null;
  if (matchAt(FORCE_BEHIND, text, end)) return [say(numeral.length, cardinal(digits))];
  return matchAt(CORPS_BEHIND, text, end) ? [say(numeral.length, ordinal(digits))] : null;
}

function readName(left: string, numeral: string, digits: string, behind: string): Reading | null {
  const { lead = "", name = "" } = NAME_BEFORE.exec(left)?.groups ?? {};
  if (name === "" || NO_NAME.test(name) || !/^[IVX]+$/u.test(numeral)) return null;
  const reigns =
    REIGN_LEAD.test(lead) || (REIGNS.test(name) && numeral !== "I" && !/\p{Lu}\p{Ll}+\s$/u.test(lead));
  if (numeral.length === 1 && !reigns) return null;
  if (numeral === "I" && PRONOUN_BEHIND.test(behind)) return null;
  // "John V. Poe" has an initial.
  if (numeral.length === 1 && !REIGN_LEAD.test(lead) && INITIAL_BEHIND.test(behind)) return null;
  if (isAcronym(name)) return [say(numeral.length, cardinal(digits))];
  if (!reigns && THING_LEAD.test(lead)) return [say(numeral.length, cardinal(digits))];
  return [say(numeral.length, `the ${ordinal(digits)}`)];
}
