import { isAttributed } from "./attributed.ts";
import { isNameList } from "./name-list.ts";

/**
 * Lines that tell whose reporting is in a story, or where it was printed first ("With files from Reuters", "Staff writer
 * Jo Doe contributed"). Stories tell of contributions and reports as well: where the words alone could be a story's,
 * nothing but names may stand in the place of names. English; for the expressions' form see `wording.ts`.
 */

/** No such line is longer, in UTF-16 units. */
const LONGEST = 250;
/** How most begin, and what the others hold; looked for first, since it costs little. */
const BEGINS =
  /^[^a-z]*(?:additional|agency|also|background|by|combined|compil|content|contribut|dispatches|distribut|earlier|files|from|further|information|input|interviews|material|more|news|original|other|print|read the|re-?print|reporting|reports|reproduced|republished|research|some|staff|syndicated|the post|this|used|wire|with)/i;
const HOLDS = /buted|BUTED|ported from|(?:did|provided) .*reporting|(?:ssisted|lped) (?:in|on|with)/;

const STORY =
  "(?:analysis|article|column|coverage|dispatch|edition|feature|investigation|newsletter|package|piece|post|project|report|series|story|video)";
const MATERIAL =
  "(?:content|contributions|dispatches|files|information|input|interviews|material|reporting|reports|research)";
const MORE = "(?:(?:additional|also|background|earlier|further|more|original|other|some) )?";

/** What only a page calls its own by, and what a story may point to as well. */
const OWN_STORY = "(?:article|column|commentary|coverage|dispatch|essay|op-ed|piece|reporting|series|story)";
/** Who pays for stories, and what else is said of such things. */
const PAID =
  "(?:has been|is|was) (?:co-?produced|funded|made possible|produced|reported|supported|written)\\b.{0,60}?\\b";
const PAYERS =
  "(?:awards?|center|collaborat\\w+|donations?|donors|fellowship|foundation|fund|grants?|institute|initiative|lab|nonprofit|partnership|support)";
const JOURNALISM =
  "(?:journalis\\w+|newsrooms?|news organi[sz]ations?|investigative|reporters|reporting|(?:journalism )?fellowship|(?:a|by|from)(?: \\w+)? grants?\\b(?! from the (?:\\w+ )?(?:Department|Pentagon|Army|Navy)))";
/** What goes on about somebody else is told. */
const ENDS = "(?!.*, (?:and|but|which|who)\\b)";
const PUBLICATION =
  "(?:conversation|daily|gazette|herald|journal|magazine|monitor|news|newspaper|post|press|propublica|review|times|tribune|[\\w-]+\\.(?:com|net|org))";

/** Those that only such lines say. */
const WHOLE: readonly RegExp[] = [
  new RegExp(
    "\\bcontributed (?:(?:additional|also|analysis|and|background|data|editing|further|graphics|illustrations|information|material|photo(?:graphy|s)?|" +
      `reporting|research|some|video|writing) )*(?:to|for|in) this (?:\\w+ )?${STORY}(?: (?:from|in) [^.!?]{2,60})?\\W*$`,
    "i",
  ),
  /\bcontributed (?:additional )?(?:reporting|to the reporting)(?: (?:and research|(?:from|in) [^.!?]{2,60}|(?:for|to) this \w+))?\W*$/i,
  new RegExp(
    `^\\W*${MORE}${MATERIAL} (?:by|from|provided by|supplied by) .{3,140} (?:has been|have been|is|was|were) (?:also )?(?:included|incorporated|used) (?:in|for) (?:(?:preparing|the preparation of|compiling) )?this (?!project\\b)${STORY}\\W*$`,
    "i",
  ),
  new RegExp(`^\\W*this ${OWN_STORY}(?: was)? (?:first|originally) (?:appeared|published|ran)\\b`, "i"),
  new RegExp(
    `^\\W*this ${STORY}(?: was)? (?:first|originally) (?:appeared|published|ran) (?:at|by|in|on|with) [^,;]{0,60}\\b${PUBLICATION}\\b`,
    "i",
  ),
  new RegExp(
    `^\\W*this ${STORY} (?:has been|is|was) (?:co-?published|re-?published|re-?printed)\\b.{0,60}\\b(?:by|from|through|under|with)\\b`,
    "i",
  ),
  new RegExp(`^\\W*this ${OWN_STORY} is part of .{1,60}\\b(?:collaboration|partnership) with\\b`, "i"),
  new RegExp(
    `^\\W*this ${OWN_STORY} (?:has been|is|was) made possible\\b.{0,60}\\b(?:by|through|with)\\b`,
    "i",
  ),
  new RegExp(`^\\W*this ${OWN_STORY} ${PAID} (?:by|from|through|with)\\b${ENDS}.*\\b${PAYERS}\\b`, "i"),
  new RegExp(`^\\W*this ${STORY} ${PAID} (?:by|from|through|with)\\b.*\\b${JOURNALISM}`, "i"),
  /^\W*(?:republished|reprinted|reproduced|used) (?:here )?(?:by|with) (?:the )?(?:kind )?permission\b/i,
  /^the post .{3,160} (?:appeared first|first appeared) (?:on|at) /i,
  /^read the original (?:article|piece|story)(?: here| at .{2,40})?\W*$/i,
  /^\W*(?:(?:by|compiled from|from) )?(?:combined|staff|wire|agency|news)(?: (?:and|agency|news|press|service|staff|wire))* (?:dispatches|reports?|services)\W*$/i,
];

/** Those of which the part called `names` has to be names and nothing else. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `^this ${STORY} (?:also )?(?:contains|draws on|includes|incorporates|uses|was (?:compiled|prepared|written) (?:from|with)) ${MORE}${MATERIAL} (?:(?:contributed |provided |supplied )?by|from) (?<names>.+)$`,
    "i",
  ),
  new RegExp(`^this ${STORY} was (?:compiled|prepared) (?:from|with) (?<names>.+)$`, "i"),
  new RegExp(
    `^(?:with ${MORE}|(?:additional|further|more|original|some) |(?=reporting by|material by|files from))${MATERIAL}(?: (?:for|to) this ${STORY})?(?: was)?(?: contributed| provided| supplied)?(?: by| from) (?<names>.+)$`,
    "i",
  ),
  /^(?:also )?contribut(?:ed|ing|ors?)(?: (?:editors?|photographers?|reporters?|writers?|reporting))?(?: (?:to|for) this \w+)?(?: by|:) ?(?<names>.+)$/i,
  new RegExp(
    `^(?<names>.+) (?:also )?(?:assisted|helped) (?:in|on|with) (?:the reporting of )?this ${STORY}$`,
    "i",
  ),
  /^(?:distributed|republished|reprinted|syndicated) (?:by|from|courtesy of) (?<names>.+)$/i,
  new RegExp(`^${MORE}${MATERIAL} (?:for|in) this ${STORY} (?:came|comes|is|was) from (?<names>.+)$`, "i"),
  /^(?<names>.+) (?:assisted with|did|provided) (?:(?:additional|further) )?reporting$/i,
  /^this (?:article|investigation|story) was (?:produced|reported|written) by (?<names>.+)$/i,
  /^printed from:? (?<names>.+)$/i,
];

/** "Jo Doe, of Army Times, contributed": only an office, or a paper's name, tells it from "The Army contributed". */
const SUBJECT = /^(?<names>.{3,200}?),? (?:also )?contributed(?: to the (?:article|piece|report|story))?$/;
const OFFICE =
  /\b(?:AFP|AP|Bloomberg|Reuters|bureau|columnist|correspondent|editor|freelancer?|intern|news|photographer|post|press|producer|reporter|researcher|staff|stringer|times|tribune|wire|writer)s?\b/i;
/** "Jo Doe reported from Oslo. Al Reed contributed from Bergen." */
const PLACES =
  /^(?<who>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3}) (?:also )?(?:contributed|reported) from (?<where>.{3,80})$/;

/** Whether a line tells who else wrote a story, or who had it first. */
export function isSourceLine(text: string): boolean {
  if (text.length > LONGEST || /^["“]/.test(text) || !(BEGINS.test(text) || HOLDS.test(text))) return false;
  if (isAttributed(text)) return false;
  if (WHOLE.some((line) => line.test(text))) return true;
  const line = text.replace(/^[-–—•*\s([]+/, "").replace(/[\s.)\]]+$/, "");
  if (NAMED.some((each) => isNameList(each.exec(line)?.groups?.names ?? ""))) return true;
  const subject = SUBJECT.exec(line)?.groups?.names ?? "";
  if (OFFICE.test(subject) && isNameList(subject)) return true;
  return line.split(/\. (?=[A-Z])/).every(isFromPlace);
}

function isFromPlace(sentence: string): boolean {
  const { who = "", where = "" } = PLACES.exec(sentence)?.groups ?? {};
  return !/^(?:A|An|The) /.test(who) && where !== "" && isNameList(where);
}
