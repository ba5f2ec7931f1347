import { withoutListed } from "./listed.ts";
import type { Quotation } from "./quotation.ts";

/** How far to either side of the marks the rules look, in UTF-16 units. */
const REACH = 70;

/** What ends right before words that are only spoken of. */
const LED_UP_TO = [
  // "- Russian for “goodbye”", but not "blamed the Russian for “cheating”".
  /(?:[-–—(,”"]|\b(?:is|was))\s?(?:\p{Lu}\p{Ll}+(?:ish|[ai]an|ese)|Latin|Greek|French|Dutch|Czech|Farsi|Hindi|Pashto|Urdu) for $/u,
  /\b(?:code|euphemism|jargon|short|shorthand|slang|synonym|word) for $/iu,
  // "“Abend,” which means “evening”", "the hashtag #Abend - “evening”".
  /(?:[”",] (?:which |literally |also |in \p{Lu}\p{Ll}+ )*mean(?:s|ing|t)|#\p{L}\w{3,} [-–—]) $/u,
  // "TTR, which stands for “tooth-to-tail ratio”", but not "Roth stands for “order”".
  /(?:\b(?:abbreviation|acronym|initials|letters|\p{Lu}{2,8},?)[”"]?|which) (?:really )?stands? for $/u,
  // "The word “slow” is banned", but not "he used the word “slow”".
  /(?:^|\n|[.!?]["”]? )The (?:word|term|phrase) $/u,
  // "The act defines a “master” as …"
  /\bdefin(?:e[sd]?|ing)(?: an?| the| what)? $/iu,
  /\b(?:code|pass) ?words?(?: is| was)?,? $/iu,
  /\b(?:Amazon|Google|internet|online|web|YouTube)(?: search(?:es)?)? for $/iu,
  /\bgoogl(?:ed|es|ing) $/iu,
];

/** "Lee voted “yes” on it." */
const VOTED = /\bvot(?:e[sd]?|ing) $/u;
const VOTE = /^(?:yes|no|aye|yea|nay|present|abstain)[.,]?$/iu;

/** "The crew calls itself “Sons of the Tide”": a name with a capital, where a small letter would begin a judgement. */
const OWN_NAME = /\b(?:call(?:s|ed|ing)? (?:it|them)sel(?:f|ves)(?: the)?|(?:goes|went|going) by) $/u;

/** Behind words that are explained: “Slack” is the name for …, “Slack” means …, “Slack” stands for … */
const EXPLAINED =
  /^,? (?:mean[st]?|stands? for|is (?:an?|the) (?:\p{Ll}+ )?(?:name|term|word|phrase|slang|expression|acronym|abbreviation|level|rank|class|category)|is one (?:in|that|wh\p{Ll}+)|is \p{Lu}\p{Ll}+ for) (?!(?:he|she|they)\b|\p{Lu}\p{Ll})/u;
/** They begin their sentence, behind no more than "In sailors' slang, a". */
const FIRST =
  /(?:^|\n|[.!?]["”]? )(?:(?:Among|At|By|For|In|On|To|Under) (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+, )?(?:an? |the )?$/iu;

/** “The Long Tide” (2009): the year of a film, a book or a poster. */
const YEAR = /^ \((?:1[89]|20)\d\d\)/u;

/** “tooth-to-tail ratio,” or TTR; “tooth-to-tail ratio” (TTR): words that get an abbreviation. */
const ABBREVIATED = /^,? (?:or (?:an? |the )?\p{Lu}{2,8}\b|\(\p{Lu}{2,8}s?\))/u;

/**
 * Whether words in marks are spoken of instead of said, whoever says the sentence around them: “Slack” is the word for
 * still water; the law defines a “master”; the galley got an “F”.
 */
export function isMentioned(text: string, { start, end, outer }: Quotation): boolean {
  const inner = text.slice(start, end);
  const behind = text.slice(outer.end, outer.end + REACH);
  const before = withoutListed(text.slice(Math.max(0, outer.start - REACH), outer.start));
  // A figure or letter is said only where it is a sentence's own beginning: “42,” Lee said.
  if (!/\p{L}{2}/u.test(inner)) return !(/(?:^|\n|[.!?:]["”]? )$/u.test(before) && /[.,!?]$/u.test(inner));
  if (YEAR.test(behind) || ABBREVIATED.test(behind) || LED_UP_TO.some((words) => words.test(before)))
    return true;
  if (VOTED.test(before)) return VOTE.test(inner);
  if (OWN_NAME.test(before)) return /^\P{L}*\p{Lu}/u.test(inner);
  return !/[.!?,]$/u.test(inner) && EXPLAINED.test(behind) && FIRST.test(before);
}
