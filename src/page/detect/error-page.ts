import { stringAt } from "./string-at.ts";

/** Headings, in English, of pages that stand in for an article. Each is matched whole. */
const ERRORS = [
  "(?:error|http|status)?\\W*[45]\\d\\d(?: error)?",
  "(?:(?:error|http)?\\W*[45]\\d\\d\\W+)?(?:(?:the |this |that )?(?:page|article|story|content) )?(?:was |could )?(?:is )?(?:not|no longer)(?: be)? (?:found|available)(?:\\W+(?:error )?[45]\\d\\d)?",
  "(?:page|article|story|content) (?:unavailable|missing|removed|gone)",
  "(?:(?:i|we)['’](?:re|m) )?sorry\\b.{0,80}",
  "(?:oops|uh-oh|whoops)\\b.{0,80}",
  "something went wrong",
  "(?:we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:find|be found)\\b.{0,60}",
  "access (?:to this page )?(?:has been )?denied|forbidden|just a moment",
  "(?:internal server|server|application) error|service unavailable|bad gateway|gateway time-?out",
  "(?:sign|log) (?:in|on)(?: to .{1,60})?",
];

/** Whether a page's headline says that something else was asked for than is shown: an error, or a door. */
export function isErrorPage(page: Document): boolean {
  const heading = stringAt(page, "descendant::h1").trim();
  // A title may hold the site's name as well.
  const [title = ""] = stringAt(page, "descendant::title").split(/ [|–—-] /u);
  // Made here, since most pages are told before this is asked.
  const errors = new RegExp(`^(?:${ERRORS.join("|")})\\W*$`, "i");
  return errors.test((heading || title).trim().slice(0, 200));
}
