import { wordList } from "./word-list.ts";

/** How a verb of speech stands in its clause. */
export type CueForm = "finite" | "participle" | "base";

/** Verbs of speech that build their forms regularly. */
const REGULAR = `
  add ask reply respond explain note recall argue conclude state declare describe remark observe warn urge insist
  suggest report announce acknowledge admit claim charge complain joke quip assert contend maintain predict promise
  pledge vow answer continue comment confirm testify tweet recount assure remind inform inquire wonder exclaim shout
  yell scream whisper mutter murmur lament muse reason stress emphasize underscore reiterate repeat proclaim pronounce
  accuse blame criticize denounce condemn slam blast praise laud call label brand dub deem term dismiss deride mock
  characterize hail concede caution counter retort fume gush rail bellow boast brag crow signal indicate reveal detail
  outline post opine advise allege demand propose request plead pray promote refer caption express voice echo
  intone interject interrupt volunteer venture theorize speculate surmise summarize marvel chant cheer jeer vent scoff
  sniff snap thank apologize advocate credit cite quote decry bark thunder roar snarl growl whine sigh question bemoan bash rip tout trumpet chide
  press start begin demur recommend confess email text confide elaborate deadpan enthuse concur object recognize list react blare protest grumble gripe ponder blog lecture mention kid estimate opine emphasise
  rebuke laugh smile grin sob cry beg mumble stammer threaten clarify specify acquiesce reassure remember agree disagree hint crack chuckle interrupt scold taunt ridicule assail attack portray compare conjecture exhort implore instruct counsel offer
`;

/** Verbs of speech whose past is irregular: base, third person, past, participle in "-ing", past participle. */
const IRREGULAR = `
  say says said saying said
  tell tells told telling told
  write writes wrote writing written
  read reads read reading read
  begin begins began beginning begun
  find finds found finding found
  swear swears swore swearing sworn
`;

/** These need no more than their subject for a quotation to be theirs, on either side of it. */
const STRONG = wordList(`
  say tell add ask reply respond explain note recall argue conclude state declare remark observe warn insist suggest
  announce acknowledge admit complain joke quip assert contend predict answer continue testify tweet write read
  recount exclaim shout yell scream whisper lament muse reiterate repeat proclaim concede caution counter retort
  fume boast brag opine allege post wonder inquire assure urge stress emphasize vow pledge promise claim confirm
  report comment bark thunder roar growl whine sigh question intone interject theorize speculate marvel chant snap apologize plead detail reason recall remember agree hint chuckle react blare laugh smile grin sob cry mumble mutter murmur grumble gripe protest object interrupt confide elaborate
  deadpan enthuse clarify venture demur demand begin
`);

/** Also nouns; after a determiner, a possessive or an adjective they are no cue. */
export const NOUN_CUES = wordList(`
  report reports claim claims charge charges note notes call calls comment comments promise promises pledge pledges
  tweet tweets post posts answer answers state states question questions request requests demand demands order orders
  credit attack attacks blast label labels brand detail details signal signals echo vow vows remark remarks praise
  blame offer offers term terms reason reasons quote quotes cheer cheers reply replies caution stress voice retort
  retorts rebuke rebukes scream screams shout shouts whisper whispers quip quips joke jokes boast boasts counter snap
  chant chants plead counsel portray review reviews crow outline outlines text texts email emails start starts press blog blogs lecture
  lectures object objects protest protests estimate estimates mention mentions find finds kid kids forecast forecasts concern concerns
`);

export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  /** Whether the form is the past participle too, and so passive behind a form of "be". */
  readonly past: boolean;
  readonly strong: boolean;
}

const CUES: ReadonlyMap<string, Cue> = buildCues();

/** What kind of cue a word is, in lower case; undefined for any other word. */
export function cueOf(word: string): Cue | undefined {
  return CUES.get(word);
}

function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const put = (word: string, base: string, form: CueForm, past = false) => {
    if (!cues.has(word)) cues.set(word, { base, form, past, strong: STRONG.has(base) });
  };
  for (const line of IRREGULAR.trim().split("\n")) {
    const [base = "", third = "", past = "", ing = "", participle = ""] = line.trim().split(" ");
    put(past, base, "finite", true);
    put(third, base, "finite");
    put(ing, base, "participle");
    put(participle, base, "finite", true);
    put(base, base, "base");
  }
  for (const base of wordList(REGULAR)) {
    const stem = base.endsWith("e") ? base.slice(0, -1) : base;
    const y = /[^aeiou]y$/u.test(base);
    put(y ? `${base.slice(0, -1)}ied` : `${doubled(stem)}ed`, base, "finite", true);
    put(
      y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`,
      base,
      "finite",
    );
    put(`${doubled(stem)}ing`, base, "participle");
    put(base, base, "base");
  }
  return cues;
}

/** "quip" and its like double their last letter. */
function doubled(stem: string): string {
  return /^(?:beg|sob|grin|quip|slam|dub|rip|brag|snap|chat|admit|refer|demur|concur|kid)$/u.test(stem)
    ? stem + stem.slice(-1)
    : stem;
}
