import { isAttributed } from "./attributed.ts";

/** Who took or made a picture, as a line or at a caption's end. For the expressions' form see `wording.ts`. */

const AGENCY = "(?:AFP|AP|Associated Press|DVIDS|EPA|Getty(?: Images)?|Reuters|Shutterstock)";
/** Who gives pictures away as well as being what stories are about: their names alone may be a heading or in a list. */
const SERVICE =
  "(?:(?:U\\.?S\\.? )?(?:Air Force|Air National Guard|Army|Coast Guard|DOD|Defense Department|Marine Corps|Marines|" +
  "NASA|National Guard|Navy|Space Force|Staff))";
const NAME = "[A-Z][\\w.'’-]*(?: (?:\\d\\w+ |de |la |van |von )?[A-Z][\\w.'’-]*)";

/** Lines that are a credit as a whole. */
const LINES: readonly RegExp[] = [
  /^\([^()]*\b(?:ap|courtesy|file|getty|graphic|illustration|image|photos?|reuters|screenshot|video)\b[^()]*\)$/i,
  /^\[(?:file |stock )?(?:image|photos?|picture)\b[^[\]]*\]$/i,
  /^(?:photo|image|video|illustration|credit)s?(?: courtesy)?(?: by| of)?\s*:/i,
  new RegExp(`^\\(?${AGENCY}(?: (?:photo|via .{2,40}))?\\)?$`),
  new RegExp(`^(?:${SERVICE} (?:photo|via .{2,40})|\\(${SERVICE}\\))$`),
  /^(?:\w+ )?via (?:AP|Getty|Reuters|Shutterstock|iStock)\b[^.!?]{0,20}$/,
  /^(?:courtesy of|(?:archive|courtesy|file|handout|pool|staff|stock)(?: file)? (?:image|illustration|photo|photograph|picture))\b(?:[^.!?]|\b\w\.){0,60}$/i,
  new RegExp(`^${NAME}{1,6} ?\\/ ?[A-Z][\\w.'’-]*(?: (?:[A-Z][\\w.'’-]*|photo|staff|via))*$`),
];

/** A sentence behind a colon that goes on in small letters: "Credit: that is all that they wanted." */
const SENTENCE = /^\w+: (?!(?:by|courtesy|file|from|provided|via)\b)[a-z].{20,}[a-z]\.$/;

/** A caption, told by who took the picture. */
const ENDS: readonly RegExp[] = [
  // "… (Spc. Jo Doe/Army)"
  /\((?=[^()]{4,100}\)\W*$)[A-Z][^()/]* ?\/ ?[A-Z][^()/]*\)\W*$/,
  // "… Photo by Jo Doe", "… Photo: Jo Doe"
  /(?:^|[.!?”"]\s+)(?:[A-Z][\w.]+ ){0,4}(?:[Pp]hoto|[Ii]mage|[Ii]llustration|[Gg]raphic|[Vv]ideo)s? (?:by|courtesy(?: of)?|provided by) (?:the )?[A-Z][^!?;]{2,50}$/,
  /[.!?”"]\s+(?:Credit|Image|Illustration|Photo|Picture)s?(?: [Cc]redit)?: ?[A-Z][^!?;]{2,50}$/,
  // "… Jo Doe/Staff", "… | Jo Doe/Military Times"
  /[A-Z][\w.'’-]+ [A-Z][\w'’-]+ ?\/ ?(?:AP|Army|Navy|Air Force|Marine Corps|Coast Guard|Getty(?: Images)?|Reuters|Staff|DOD|DVIDS)\W*$/,
  new RegExp(`\\| ?${NAME}{0,4} ?\\/ ?[A-Z][^.!?]{1,40}$`),
  // "… (Courtesy of the Doe family)", "… (Photo courtesy of Jo Doe)"
  /[.!?”"]\s*\((?:[^()]{0,40}\b)?(?:courtesy|file|graphic|handout|illustration|image|photo|screenshot)\b[^()]{0,80}[^().!?]\)$/i,
];

/** The credit at a caption's end is no longer than this, in UTF-16 units. */
const MAX_CREDIT = 160;
/** Every one of those holds one of these. */
const HINT =
  /[/(]|[Pp]hoto|PHOTO|[Ii]mage|[Ii]llustration|[Gg]raphic|[Vv]ideo|[Cc]redit|[Pp]icture|[Cc]ourtesy/;

/** Whether a line, of 250 UTF-16 units at most, says who took a picture, or ends with that. */
export const isPictureCredit = (text: string): boolean =>
  (text.length <= 120 &&
    LINES.some((line) => line.test(text)) &&
    !SENTENCE.test(text) &&
    !isAttributed(text)) ||
  (HINT.test(text.slice(-MAX_CREDIT)) && ENDS.some((end) => end.test(text)));
