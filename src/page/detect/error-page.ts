import { hasProse } from "./prose.ts";
import { stringAt } from "./string-at.ts";

/** Headings, in English, of pages that stand in for an article. Each is matched whole. */
const ERRORS = [
  "(?:error|http|status)?\\W*[45]\\d\\d(?: error)?",
  "(?:(?:error|http)?\\W*[45]\\d\\d\\W+)?(?:(?:the |this |that )?(?:page|article|story|content) )?(?:was |could )?(?:is )?(?:not|no longer)(?: be)? (?:found|available)(?:\\W+(?:error )?[45]\\d\\d)?",
  "(?:page|article|story|content) (?:unavailable|missing|removed|gone)",
  "(?:the |this |that )?(?:page|article|story|content)(?: you .{1,40})? (?:does(?:n['’]?t| not)|no longer) exists?",
  "(?:(?:i|we)['’](?:re|m) )?sorry|oops|uh-oh|whoops",
  "(?:(?:i|we)['’](?:re|m) )?(?:sorry|oops|uh-oh|whoops)\\b[^:]{0,60}\\b(?:page|article|story|content|link)\\b[^:]{0,60}",
  "(?:sorry,? )?(?:we |i )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:seem to )?find (?:that|the|this|what|your?)\\b[^:?]{0,30}\\b(?:address|article|content|page|link|story|looking for|want|wanted)\\b[^:?]{0,40}",
  "something went wrong",
  "access (?:to this page )?(?:has been )?denied|forbidden|just a moment",
  "are you (?:a )?(?:robot|human)|(?:please )?(?:verify|confirm|prove)(?: that)? you(?: are|['’]re) (?:a )?human|checking your browser",
  "(?:internal server|server|application) error|service unavailable|bad gateway|gateway time-?out",
  "(?:sign|log) (?:in|on)",
];

/** Headings that a story may have as well, as “We’re sorry, Army tells families” and “Log on to vote” are. */
const PERHAPS = [
  "(?:i|we)['’](?:re|m) sorry\\b[^:]{0,80}",
  // Not “Sorry state of barracks” or “Oops! Navy paints the wrong ship”.
  "(?:sorry|oops|uh-oh|whoops)(?:[,.!…]* (?:an|but|it|looks|nothing|page|something|that|the|there|this|we|you|your)\\b)[^:]{0,80}",
  "(?:we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:find|be found)\\b[^:?]{0,60}",
  "(?:sign|log) (?:in|on) to [^:,$]{1,60}",
];

/**
 * Whether a page's headline or title says that something else was asked for than is shown: an error, or a door. Where a
 * story could say the same, much prose beneath tells that it does.
 */
export function isErrorPage(page: Document): boolean {
  const heading = stringAt(page, "descendant::h1");
  // A title may hold the site's name as well.
  const titles = stringAt(page, "descendant::title").split(/ [|–—-] /u);
  const texts = [heading, ...titles.slice(0, 3)].map((text) => text.trim().slice(0, 200));
  return holds(texts, ERRORS) || (holds(texts, PERHAPS) && !hasProse(page, "much"));
}

/** Whether a text is one of some headings. The expression is made here, since most pages are told before this is asked. */
function holds(texts: readonly string[], headings: readonly string[]): boolean {
  const whole = new RegExp(`^(?:${headings.join("|")})\\W*$`, "i");
  return texts.some((text) => whole.test(text));
}
