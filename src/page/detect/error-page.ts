import { stringAt } from "./string-at.ts";

/** Headings, in English, of pages that stand in for an article. Each is matched whole. */
const ERRORS = [
  "(?:error|http|status)?\\W*[45]\\d\\d(?: error)?",
  "(?:(?:error|http)?\\W*[45]\\d\\d\\W+)?(?:(?:the |this |that )?(?:page|article|story|content) )?(?:was |could )?(?:is )?(?:not|no longer)(?: be)? (?:found|available)(?:\\W+(?:error )?[45]\\d\\d)?",
  "(?:page|article|story|content) (?:unavailable|missing|removed|gone)",
  "(?:the |this |that )?(?:page|article|story|content)(?: you .{1,40})? (?:does(?:n['’]?t| not)|no longer) exists?",
  "(?:i|we)['’](?:re|m) sorry\\b.{0,80}",
  // Not “Sorry state of barracks” or “Oops: Navy paints the wrong ship”, which are headlines.
  "(?:sorry|oops|uh-oh|whoops)(?:[,.!…]| (?:we|but|that|this|the|page|something)\\b).{0,80}|sorry|oops|uh-oh|whoops",
  "something went wrong",
  "(?:we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:find|be found)\\b.{0,60}",
  "access (?:to this page )?(?:has been )?denied|forbidden|just a moment",
  "are you (?:a )?(?:robot|human)|(?:please )?(?:verify|confirm|prove)(?: that)? you(?: are|['’]re) (?:a )?human|checking your browser",
  "(?:internal server|server|application) error|service unavailable|bad gateway|gateway time-?out",
  "(?:sign|log) (?:in|on)(?: to .{1,60})?",
];

/** Whether a page's headline or title says that something else was asked for than is shown: an error, or a door. */
export function isErrorPage(page: Document): boolean {
  const heading = stringAt(page, "descendant::h1");
  // A title may hold the site's name as well.
  const titles = stringAt(page, "descendant::title").split(/ [|–—-] /u);
  // Made here, since most pages are told before this is asked.
  const errors = new RegExp(`^(?:${ERRORS.join("|")})\\W*$`, "i");
  return [heading, ...titles.slice(0, 3)].some((text) => errors.test(text.trim().slice(0, 200)));
}
