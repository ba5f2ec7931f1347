import { isAttributed } from "./attributed.ts";
import { isPictureCredit } from "./picture-credit.ts";
import { isSourceLine } from "./source-line.ts";
import { NETWORKS } from "./way-to-share.ts";

/**
 * The wording, in English, of what stands around a story. The expressions do without the `u` flag: with `i` it makes
 * their compiling, which each page pays for anew, take three times as long.
 */

/** What a box offers that sends letters, or sounds. */
const LETTERS = "(?:alerts?|brief(?:ing)?|digest|e-?mails?|inbox|newsletters?|podcasts?|roundup|updates)";

/** Headings and labels, in English, that introduce what is not part of the story. Each is matched whole. */
const LABELS = new RegExp(
  `^\\W*(?:${[
    "ad(?:vertisements?|s)?",
    "(?:article|scroll|story)? ?(?:continues?|to continue) (?:after|below|with)(?: this| the| our)? (?:ad(?:vertisement)?|sponsor)s?",
    "(?:article|story) continues below",
    "(?:about|meet) (?:the|this) (?:authors?|columnist|reporters?|writers?)",
    "also (?:(?:by|from|in|on) (?:analysis|commentary|life|news|opinions?|our .{3,20}|politics|the (?:news|series)|this (?:package|series|topic))|of (?:interest|note)|read|see|worth (?:a read|reading))",
    "author(?: bio)?|written by",
    "back to top",
    "(?:\\d+ )?comments?(?: \\(\\d+\\))?|\\d+ (?:replies|responses)|(?:audio |full |video )?transcript",
    "don['’]t miss",
    "editor['’]?s['’]? picks",
    "(?:from|by) our (?:partners?|sponsors?|sister sites?|archives?)",
    "from (?:the|our) (?:archives?|newsroom|web)",
    "in (?:other|related) news",
    "(?:(?:image|photo|picture) )?(?:galler(?:y|ies)|slideshows?)",
    "(?:a )?(?:message|note|word) from (?:our|the|this) (?:advertisers?|partners?|sponsors?)",
    "join the (?:conversation|discussion)",
    "keep reading",
    "latest(?: news| stories| headlines)?",
    "(?:add|join|leave|post|write) (?:an?|the|your) (?:comments?|reply|response|say|thoughts)|sound off|have your say",
    "(?:all|featured|new|recent|top) comments",
    "(?:readers?['’]?|users?['’]?|your) (?:comments?|feedback|reactions?|replies|responses?)(?: \\(\\d+\\))?",
    "comments? (?:board|forum|section|thread|(?:by|from) (?:our )?readers)|from the comments",
    "what (?:(?:our|other) )?(?:commenters|readers|subscribers)(?: are| had to| have been| have to)? (?:saying|say|said|think|thinking)(?: about (?:it|this))?",
    "(?:our |other )?readers (?:react|reply|respond|sound off|weigh in)",
    "listen|podcasts?|polls?|quiz",
    "load(?:ing)?|(?:load|see|show|view) (?:more|comments|less|transcript|all)",
    "most (?:popular|read|recent|viewed|shared)",
    "newsletters?",
    "(?:next|previous) (?:page|article|story)",
    "(?:page )?\\d+(?:\\W+\\d+)*\\W+(?:next|previous)(?: page)?",
    "(?:paid|partner|presented|promoted|sponsored)(?: content| post)?|(?:paid for|sponsored) by[^.!?,]*",
    "popular(?: now| stories)?",
    "read (?:more|next|also|transcript|(?:the )?full (?:story|article))",
    "read (?:or|and) share this (?:article|story).*",
    "recommended(?: for you| stories| reading)?",
    "related(?: stories| articles| content| coverage| reading| topics| links| videos?)?",
    `share(?: this(?: article| story| page)?)?(?:\\W+(?:${NETWORKS}))*`,
    "sign up (?:for|to) our\\b[^.]*",
    `(?:sign up|subscribe)\\b.*\\b${LETTERS}`,
    "tags?",
    "top (?:stories|headlines)",
    "trending(?: now| stories)?",
    "up next",
    "video keywords\\b.*",
    "you (?:may|might) also (?:like|be interested in)",
    "your voice",
  ].join("|")})\\W*$`,
  "i",
);

/** How other labels begin: a line without a sentence's end is one, since a story may begin a sentence so. */
const LABEL_STARTS =
  /^(?:(?:gallery|listen|photos?|podcast|video|watch)(?: live| now| here)?\s*[:|]|from (?:the|our) (?:editors?|publisher)\b|keep reading with\b|(?:presented|promoted) by\b|read more (?:from|in|on)\b|(?:read )?more (?:stories|news|videos?|headlines|coverage)(?=\W*$|[:|]| (?:about|at|by|from|in|like|of|on)\b)|(?:sign up|subscribe)(?=\W*$| and (?:get|join|never|receive|save|start|stay)\b| (?:by|free|here|now|to|today|via)\b| for (?:an?|email|free|my|newsletters?|our|the|this|updates|your)\b)|share this\b)[^.;!”"]*$|^\[(?:related|read|see|watch)\b[^\]]*\]$|^[-–—] ?30 ?[-–—]$/i;

/** "More from Navy Times", "More on this topic": more in store, or on the way, is a story's. */
const MORE_OF =
  /^\W*(?:M(?:ore|ORE)|m(?:ore|ORE)) (?:[Ff]rom|[Ii]n|[Oo]n|FROM|IN|ON)(?::| (?:[A-Z]|(?:our|the (?:author|archives?|series|topic|web)|this)\b))[^.;!”"]*$/;

/** Whether a whole heading or line only labels what is not part of the story. */
export const isLabel = (text: string): boolean =>
  text.length <= 100 &&
  !/^["“]/.test(text) &&
  (LABELS.test(text) || LABEL_STARTS.test(text) || MORE_OF.test(text)) &&
  !isAttributed(text);

/** Lines that say where words came from, told by how they begin, and all such beginnings. */
const CREDIT_BEGINS =
  /^[^a-z]*(?:additional|by|chart|compil|copyright|edit|find|graphic|map|original|our|order|permalink|print|report|reprint|request|retriev|source|translat|with )|^[-–—•*\s©(]/i;
const CREDIT_STARTS: readonly RegExp[] = [
  /^\W*(?:[Ww]ith (?:additional )?|Additional )?[Rr]eporting (?:for this \w+ was contributed )?by [A-Z][\w.'’-]*(?:[,;]? (?:and|at|for|in|of|the|[Ee]diting by|[A-Z][\w.'’-]*))*\W*$/,
  /^\(?(?:[Cc]ompil|[Ee]dit|[Tt]ranslat)(?:ed|ing) by [A-Z][\w.'’-]*(?: (?:and )?[A-Z][\w.'’-]*){0,6}\)?$/,
  /^[-–—•*\s]+(?:by )?(?:the )?(?:associated press|reuters|afp|ap|staff reports?)\W*$/i,
  /^(?:©|\(c\)|copyright:?\W+(?:(?:©|\(c\)) ?)?(?:(?:19|20)\d\d\b|by\b|the associated press|reuters)|copyright (?:for|in|is|of|to)\b.{0,40}\bthis\b)/i,
  /^(?:printed|retrieved) from:? ?\S+(?:\/\/|\.\w{2})/i,
  /^(?:(?:order|request) )?reprints?\b(?:.{0,20}\b(?:available|bought|obtained|ordered|permission|purchased)\b[^“”"]{0,80})?$/i,
  /^(?:find this (?:article|story) (?:at|online)|original (?:article|source|url)|our standards|permalink|source url):/i,
  /^(?:chart|graphic|map|sources?): [^!?]{1,100}[^.!?”"]$/i,
];

/** Whether a line says where the words or pictures came from rather than being part of the story. */
export const isCredit = (text: string): boolean =>
  text.length <= 250 &&
  (isPictureCredit(text) ||
    isSourceLine(text) ||
    (text.includes("rved") && /\ball rights reserved\W*$/i.test(text)) ||
    (CREDIT_BEGINS.test(text) && CREDIT_STARTS.some((line) => line.test(text))));

/** Whether a line asks for a visit, a message or a subscription. Meaningful only where it also links. */
export const isInvitation = (text: string): boolean =>
  text.length <= 250 &&
  /^(?:[\W_]*(?:click|contact|email|e-mail|follow|listen|read|see also|send|sign up|subscribe|watch)\b|(?:do you )?have an? (?:news )?(?:tip|story)\b|got a tip\b|want (?:it|more|this)\b.{0,80}\?)/i.test(
    text,
  );

/** Whether a line asks for money, or for readers to pay. */
export const isAppeal = (text: string): boolean =>
  text.length <= 200 &&
  /^(?:please )?(?:donate|help|support|your) /i.test(text) &&
  /^(?:please )?(?:(?:donate to|help fund|support) (?:independent|our|this) (?:\w+ )?(?:journalism|(?<!this )mission|newsroom|reporting|site|work)\b|your (?:donation|gift|subscription|support) (?:allows|funds|helps|keeps|makes)\b.*\b(?:journalism|newsroom|possible|reporters|reporting|us)\b)/i.test(
    text,
  ) &&
  !isAttributed(text);

const MONTH_DAY = "(?:[a-z]+day,? )?[a-z]{3,9}\\.? \\d{1,2}(?:,? (?:19|20)\\d\\d)?";
const CLOCK = "(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?";
const TIME_OF_DAY = new RegExp(
  `^(?:${MONTH_DAY},? (?:at )?${CLOCK}|${CLOCK}(?:,? (?:on )?${MONTH_DAY})?)$`,
  "i",
);

/** Whether a line is nothing but a time of day, perhaps with its date, as entries of a live report begin with. */
export const isTimeOfDay = (text: string): boolean =>
  text.length <= 60 && text.includes(":") && TIME_OF_DAY.test(text);
