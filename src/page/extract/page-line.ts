/** What a page writes beside stories, as whole lines; English. For the expressions' form see `wording.ts`. */

/** A longer line, in UTF-16 units, is none of these. */
const LONGEST = 160;
/** How they begin; looked for first, since it costs little. */
const BEGINS =
  /^(?:already |by |comments are|did you |don['’]t miss|enter|find|hide|icymi|in (?:case|this)|join|notice|read|related|report|republish|see|send|share|show|skip|sort|spot|thank|toggle|up next|video player|view|watch)/i;

const WHOLE = new RegExp(
  `^(?:${[
    "already (?:a member|a subscriber|have an account|registered|subscribed)\\?(?: (?:please )?(?:log|sign) in(?: here)?)?",
    "comments are (?:closed|disabled|off|turned off)(?: .{3,30})?",
    "don['’]t miss (?:any|our|the|these) (?:\\w+ ){0,4}(?:coverage|headlines|news|stories|updates)",
    "enter (?:a|your) (?:valid )?e-?mail(?: address)?",
    "(?:find|read|see) more (?:coverage|news|stories|videos) (?:at|on) .{3,60}",
    "(?:hide|show|toggle|view) (?:full )?captions?",
    "(?:icymi|in case you missed it)",
    "in this (?:article|report|story)",
    "join the (?:conversation|debate|discussion)(?: below| (?:at|below|in|on) .{1,40})?",
    "read (?:all of |all |more of )?our (?:complete|earlier|full|other|past|previous) (?:coverage|reporting|stories|story)(?: (?:here|of .{3,40}|on .{3,40}))?",
    "report (?:an? )?(?:correction|error|mistake|problem|typo)(?: (?:in|on|with) (?:the|this) .{3,20})?",
    "(?:did you )?(?:find|notice|see|spot)(?:ted)? an? (?:error|mistake|typo)\\b.{0,60}",
    "republish (?:our|this) (?:articles?|story|stories|work)(?: for free)?",
    "send us your (?:best |own )?(?:memories|photos|questions|stories|tips|videos)",
    "share your (?:opinions?|stories|story|thoughts|views)(?: (?:below|in the comments?.{0,20}|with us.{0,40}))?",
    "skip (?:advertisement|to (?:main |the )?content|to next|to navigation)",
    "sort by(?::? (?:best|most recent|newest|oldest|relevance|top)){1,4}",
    "thank(?:s| you) for (?:joining|registering|signing up|subscribing)",
    "video player(?: is loading)?",
    "view (?:larger|full size)(?: image| map| version)?",
  ].join("|")})[ .:!…]*$`,
  "i",
);
/** What one agrees to, and other stories behind a label: the first is a sentence, the second is none. */
const TERMS =
  /^by (?:clicking|continuing|entering|giving us|providing|registering|signing up|submitting|subscribing|using)\b.{0,80}\byou(?:['’]re|r| are| acknowledge| agree| confirm| consent)?\b.{0,60}\b(?:agree|e-?mails?|newsletters?|opting|policy|privacy|receive|terms)\b/i;
const OTHERS = /^(?:read (?:also|more|next)|related|see also|up next|watch next) ?[:|] ?[^.;!”"]{3,}$/i;

/** Whether a line is the page's, and nobody's words. */
export const isPageLine = (text: string): boolean =>
  text.length <= LONGEST && BEGINS.test(text) && (WHOLE.test(text) || TERMS.test(text) || OTHERS.test(text));
