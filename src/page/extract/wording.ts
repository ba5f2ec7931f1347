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
  "iu",
);

/** Whether a whole heading or line only labels what is not part of the story. */
export const isLabel = (text: string): boolean => text.length <= 100 && LABELS.test(text);

const CREDITS: readonly RegExp[] = [
  /\bcontributed (?:\w+ )?(?:to|for) (?:this|the) (?:\w+ )?(?:article|report|story|piece)\W*$/iu,
  /^\W*(?:this|the) (?:article|report|story)(?: was)? (?:first|originally) (?:appeared|published|ran)\b/iu,
  /^[-–—•*\s]+(?:the )?(?:associated press|reuters|afp|ap|staff reports?)\W*$/iu,
  /^\([^()]*\b(?:ap|courtesy|file|getty|graphic|illustration|image|photos?|reuters|screenshot|video)\b[^()]*\)$/iu,
  /^(?:photo|image|video|illustration|credit)s?(?: courtesy)?(?: by| of)?\s*:/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /^(?:printed|retrieved) from\b/iu,
];

/** Whether a line says where the words or pictures came from rather than being part of the story. */
export const isCredit = (text: string): boolean =>
  text.length <= 250 && CREDITS.some((credit) => credit.test(text));

/** Whether a line asks for a visit, a message or a subscription. Meaningful only where it also links. */
export const isInvitation = (text: string): boolean =>
  text.length <= 250 &&
  /^(?:[\W_]*(?:click|contact|email|e-mail|follow|listen|read|see also|send|sign up|subscribe|watch)\b|(?:do you )?have an? (?:news )?(?:tip|story)\b|got a tip\b)/iu.test(
    text,
  );
