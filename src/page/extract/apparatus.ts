/**
 * What a page says of itself, its advertisements and its players ("Story continues after this message", "Tap to
 * expand", "Listen to this article · 6 min"). There is no end to such lines, but the words that they are made of are few:
 * a short line of nothing else is one.
 */

/** A longer line says more than that, in UTF-16 units. */
const LONGEST = 90;

/** Words that only a page says; one of them at least makes a line its own. */
const OWN = new Set(
  (
    "ad ads advert advertisement advertisements advertiser advertising browser click clickable clipboard collapse " +
    "comment comments commenting enlarge expand facebook flipboard fullscreen javascript linkedin load loading log mute " +
    "newsletter newsletters partner partners playing playlist promoted reddit replay scroll slide slideshow sponsor sponsored " +
    "sponsors subscribe swipe tap transcript tweet twitter unmute url whatsapp zoom"
  ).split(" "),
);

/** Of these it takes two: any of them may stand in a subhead. */
const COMMON = new Set(
  (
    "article articles audio caption captions content continue continues continued copied copy email gallery gift " +
    "headlines image images link listen min mins minutes page pages photo photos post preferred print " +
    "read reader reading report save screen share source stories story text video videos view watch"
  ).split(" "),
);

/** What stands between them. */
const SMALL = new Set(
  (
    "a account add after all an and are as at be before below but by close conversation discussion e error first for free " +
    "friend friends from full google has have here hide in is it join last later less like live loaded mail message minute " +
    "more my new next no not now of off on one open or our paid play please previous remove resume resumes see send show sign single size skip " +
    "s start stop support t tag that the their this time to too top try up us use using volume wait was we why with x yet you your"
  ).split(" "),
);

const WORDS = /[a-z]+/g;
const QUOTED = new Set("\"“”‘'");

/** Lines of one word that is no page's alone, or of figures: the place in a row of pictures, how long it takes. */
const WHOLE =
  /^(?:(?:image|page|photo|picture|slide)s? ?)?\d+ ?(?:of|\/) ?\d+$|^\d+[ -]min(?:ute)?s?(?: (?:read|listen|watch))?$|^(?:ad|advertisement)? ?\d* ?(?:close|ends|hide|menu|open|promotion)$|^this ad(?:vertisement)? (?:will )?ends? in \d+ ?s(?:ec(?:ond)?s?)?$|^\d+ seconds of (?:\d+ (?:minutes?|seconds?),? ?)+$|^(?:copy|like|print|save|share)$|^(?:pause|play|watch)(?: the| this)? (?:audio|clip|film|live|video)$/;
/** What is told behind a label: the subjects under which a page files its story. */
const SUBJECTS =
  /^(?:(?:related )?(?:tags?|topics?|keywords?)|filed (?:in|under)|in this (?:article|story)|more (?:about|on)):? [^.!?]*$/;

/** Whether a line is the page's own rather than anybody's words. English. */
export function isApparatus(text: string): boolean {
  if (text.length > LONGEST || QUOTED.has(text.charAt(0)) || QUOTED.has(text.charAt(text.length - 1)))
    return false;
  const line = text.toLowerCase();
  if (WHOLE.test(line) || (line.includes(":") && SUBJECTS.test(line))) return true;
  let weight = 0;
  for (const [word] of line.matchAll(WORDS)) {
    if (OWN.has(word)) weight += 2;
    else if (COMMON.has(word)) weight++;
    else if (!SMALL.has(word)) return false;
  }
  // A sentence may be of such words as well, if hardly of those that are a page's own.
  return weight >= (/[.?]$/.test(line) ? 3 : 2);
}
