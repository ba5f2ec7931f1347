/**
 * The wording, in English, of what stands around a story. The expressions do without the `u` flag: with `i` it makes
 * their compiling, which each page pays for anew, take three times as long.
 */

/** Headings and labels, in English, that introduce what is not part of the story. Each is matched whole. */
const LABELS = new RegExp(
  `^(?:${[
    "ad(?:vertisement)?",
    "about the authors?",
    "comments?(?: \\(\\d+\\))?",
    "don['’]t miss",
    "editor['’]?s['’]? picks",
    "from (?:our|the) .*",
    "in other news",
    "join the (?:conversation|discussion)",
    "keep reading(?: with .*)?",
    "latest(?: news| stories| headlines)?",
    "leave a (?:comment|reply)",
    "load(?:ing)?(?: more)?\\W*",
    "more (?:from|in|stories|news|videos?|headlines|coverage|on)\\b.*",
    "most (?:popular|read|recent|viewed|shared)",
    "newsletters?",
    "next page\\W*",
    "(?:paid|partner|promoted|sponsored)(?: content)?",
    "popular(?: now| stories)?",
    "read (?:more|next|also)\\W*",
    "recommended(?: for you| stories| reading)?",
    "related(?: stories| articles| content| coverage| reading| topics)?\\W*",
    "share(?: this.*)?",
    "show (?:transcript|comments|more)",
    "sign up\\b.*",
    "subscribe\\b.*",
    "tags\\W*",
    "top (?:stories|headlines)",
    "trending(?: now| stories)?",
    "up next\\W*",
    "you (?:may|might) also (?:like|be interested in)\\W*",
  ].join("|")})$`,
  "i",
);

/** Whether a whole heading or line only labels what is not part of the story. */
export const isLabel = (text: string): boolean => text.length <= 100 && LABELS.test(text);

const CREDITS: readonly RegExp[] = [
  /\bcontributed (?:\w+ )?(?:to|for) (?:this|the) (?:\w+ )?(?:article|report|story|piece)\W*$/i,
  /^\W*(?:this|the) (?:article|report|story)(?: was)? (?:first|originally) (?:appeared|published|ran)\b/i,
  /^[-–—•*\s]+(?:the )?(?:associated press|reuters|afp|ap|staff reports?)\W*$/i,
  /^\([^()]*\b(?:ap|courtesy|file|getty|graphic|illustration|image|photos?|reuters|screenshot|video)\b[^()]*\)$/i,
  /^(?:photo|image|video|illustration|credit)s?(?: courtesy)?(?: by| of)?\s*:/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^(?:printed|retrieved) from\b/i,
];

/** Whether a line says where the words or pictures came from rather than being part of the story. */
export const isCredit = (text: string): boolean =>
  text.length <= 250 && CREDITS.some((credit) => credit.test(text));

/** Whether a line asks for a visit, a message or a subscription. Meaningful only where it also links. */
export const isInvitation = (text: string): boolean =>
  text.length <= 250 &&
  /^(?:[\W_]*(?:click|contact|email|e-mail|follow|listen|read|see also|send|sign up|subscribe|watch)\b|(?:do you )?have an? (?:news )?(?:tip|story)\b|got a tip\b)/i.test(
    text,
  );
