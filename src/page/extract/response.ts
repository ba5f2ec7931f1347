import { isAttributed } from "./attributed.ts";

/**
 * What a page asks of its readers behind a story: to answer it, to tell what they know, to write, to follow somebody.
 * The lines do without the `u` flag; see `wording.ts`.
 */

/** A longer paragraph, in UTF-16 units, is none of these. */
const LONGEST = 400;
/** How each line begins that is told by its beginning; looked for first, since it costs little. */
const BEGINS =
  /^(?:agree|bluesky|commentar|contact|did |do |e-?mail|facebook|find|follow|got|have|if|instagram|interested|join|know|let|like|linkedin|mail|mastodon|on |op-ed|seen|send|signal|subm|telegram|tell|threads|tiktok|to |twitter|want|what|would|x[:/]|youtube|[\w.+-]+@)/i;

const WRITE = "(?:call|contact|e-?mail|message|reach|send|submit|tell|text|write)";
const US = "(?:me|us|our \\w+|the (?:author|editor|newsroom|writer)s?)";
/** Who asks may be called so as well, but somebody else may reach others. */
const THEM = "(?:[.!?,] (?:please |then |you can |and )?)";
const LINES: readonly RegExp[] = [
  // "Have an opinion? …", "Got a tip? …", "Know something about this? …".
  new RegExp(
    `^(?:(?:do|have|if) you (?:ever |got |have )?(?:an? |any |some)?|got an? |have an? |know (?:any|some)thing|seen something)[^?]{0,100}(?=[?,] )(?:.{0,200}\\b${WRITE}\\b.{0,30}\\b${US}\\b|.{0,200}${THEM}${WRITE}\\b.{0,30}\\b(?:her|him|them)\\b)`,
    "i",
  ),
  // Alone, or before what to do with it.
  new RegExp(
    `^(?:do you |have you )?(?:have|got) (?:an?|any) (?:\\w+ )?(?:complaint|idea|opinion|question|story|thought|tip)s?\\b[^?]{0,60}\\?(?:\\W*$|.{0,40}(?:@|\\b(?:us|our|comments?|click|(?:please|then) ${WRITE})\\b)| ${WRITE}\\b)`,
    "i",
  ),
  /^(?:did you [^?]{3,80}\? )?if you have an? (?:\w+ )?(?:story|tip)\b.{0,60}\b(?:contact|e-?mail|reach|send|text|write)\b/i,
  /^to (?:contribute|pitch|reply|respond|send|submit|write)\b.{0,100}\b(?:article|column|commentary|editor|essay|letter|op-ed|own|piece|story)\b(?:.{0,60}\b(?:here|us)\b|[^,:]{0,60}[,:] (?:please )?(?:click|e-?mail|send|write)\b)/i,
  /^(?:agree or disagree|do you (?:dis)?agree|let us know|tell us|what do you think|what['’]s your (?:opinion|take|view))\b.{0,60}[?,.:] ?(?:\w+ ){0,3}(?:comment|e-?mail|here|know|letters?|send|share|us|write)\b/i,
  /^(?:let us know|tell us what you think)\b.{0,60}\b(?:below|comments|@)/i,
  /^(?:commentaries|letters|op-eds|submissions)\b.{0,40}\b(?:can|may|must|should) be (?:e-?mailed|sent|submitted)\b.*(?:@|\bhttp|\b(?:here|online|our|us)\b|\bto the editors?\b|\b[\w-]+\.(?:com|net|org)\b)/i,
  /^(?:send us|(?:submit|send in)(?=.*(?:@|\b(?:here|our|us|to the editors?)\b)|.{0,30}\W*$)) (?:a|an|your)\b.{0,30}\b(?:article|column|commentary|essay|letter|op-ed|opinion|photo|piece|story|tip)s?\b/i,
  /^(?:interested in|(?:do you )?want to|would you like to) (?:contribut|pitch|submit|writ)\w*\b.{0,60}\?(?=\W*$|.*(?:@|\b(?:us|our|here|click|submissions?|guidelines)\b))/i,
];

const IF_YOU =
  /\bif you(?:['’]d| would) like to (?:comment|contribute|reply|respond|submit|write)\b.{0,160}(?:@|\b(?:e-?mail|here|our|us)\b)/i;

/** What an editor says of the story is read, with all that the note says. */
const NOTE = /^(?:author|editor|publisher)(?:s|['’]s|s['’])? note\b/i;

const ACCOUNT = /(?:^|\s)@\w{2,30}\b/;
const NETWORK =
  "(?:bluesky|facebook|instagram|linkedin|mastodon|signal|telegram|threads|tiktok|twitter|x|youtube)";
/** "Twitter: @jdoe", "jdoe@example.com", "Follow Jane Doe on X". */
const ADDRESSES: readonly RegExp[] = [
  /^(?:contact|e-?mail|mail)?:?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$/i,
  new RegExp(`^(?:on )?${NETWORK}(?:\\/x)?: ?@\\w+\\W*$`, "i"),
  new RegExp(`^follow (?:[A-Z][\\w.'’-]+ ){1,4}(?:at|on) (?:${NETWORK}\\b|@)`, "i"),
];

/** How to reach those who wrote. */
const REACH =
  /^(?:find|join|like) us on\b|^(?:do you )?have an? .{3,100}\? (?:.{0,40}\b(?:call|contact|e-?mail|tell|text|write(?: to)?) (?:me|us)|(?:please |then |you can )?(?:call|contact|e-?mail|tell|text|write(?: to)?) (?:her|him|them))\b/i;
const FOLLOW = new RegExp(
  `(?:^(?:please )?|^(?:connect|contact|e-?mail|find|like|message|reach|subscribe|visit|you|write)\\b[^"“]*[^"“\\w]|^[^"“]*(?:[.!?:;|)—–] (?:and |or )?|\\byou (?:can|may) (?:also )?))follow (?:her|him|me|them|us) (?:at|on) (?:@|\\S+\\.\\w{2}|(?:h(?:er|is)|its|our|social|their) (?:\\w+ )?(?:account|blog|channel|feed|media|page|profile|site|website)s?\\b|(?:h(?:er|is)|its|our|their )?${NETWORK}\\b)`,
  "i",
);
/** The same in a line that holds an address. */
const REACH_AT: readonly RegExp[] = [
  /(?:^(?:to )?|[.!?:;—–,] |\b(?:and|or|please|you can|you may) )(?:contact|e-?mail|reach|write to) (?:her|him|me|them|us|our \w+|the (?:author|editor|newsroom|writer)s?)\b/i,
  /(?:^|[.!?:;—–,] |\b(?:and|or|please|you can|you may) )send (?:us|yours?|letters|op-eds?|tips)\b|^(?:do you )?have an? (?:idea|opinion|question|story|tip)\b/i,
  // Of a person, that is; a story tells where offices are reached.
  /(?:^|[.!?] )(?:I|S?[Hh]e|They|We|[Tt]he (?:authors?|editors?|newsroom|reporters?|writers?)|(?!(?:\S+ ){0,6}(?:Agency|Association|Center|Clinic|Command|Department|Foundation|Fund|Group|Hotline|Line|Office|OneSource|Program|Service|Services|Society) )(?:[A-Z][\w.’'-]* (?:and )?)+[A-Z][\w.’'-]*(?:, [^.]{3,80},)?) (?:can|may) be (?:contacted|reached)\b/,
];

/** Whether a line asks readers to answer, or tells where those who wrote can be found. */
export function isResponse(text: string): boolean {
  return text.length <= LONGEST && !NOTE.test(text) && asksOrTells(text) && !isAttributed(text);
}

function asksOrTells(text: string): boolean {
  if (BEGINS.test(text)) {
    if (LINES.some((each) => each.test(text)) || REACH.test(text)) return true;
    if (text.length <= 120 && ADDRESSES.some((each) => each.test(text))) return true;
  }
  if (text.includes("f you") && IF_YOU.test(text)) return true;
  if (text.includes("ollow ") && FOLLOW.test(text)) return true;
  return (
    text.length <= 300 &&
    text.includes("@") &&
    /\S@\S+\.\S/.test(text) &&
    REACH_AT.some((each) => each.test(text))
  );
}

/** "Contact Jane Doe at …", "Jane Doe: jdoe@example.com", of an author. */
export function isContactOf(authors: readonly string[], text: string): boolean {
  if (text.length > 200 || !(text.includes("@") || /\d{3}-\d{4}/.test(text))) return false;
  return authors.some(
    (author) =>
      text.startsWith(`${author}:`) ||
      (/^(?:call|contact|e-?mail|follow|reach|write(?: to)?) /i.test(text) && text.includes(author)) ||
      (text.startsWith(`${author} `) && ACCOUNT.test(text)),
  );
}
