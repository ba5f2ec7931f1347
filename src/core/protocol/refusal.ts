/** Why a page is not read. Each has a sentence and one next step in the messages. */
export const REFUSALS = [
  /** The page is on another site, and has no article or was not asked for by a click. */
  "not-site",
  /** Military Times, but a section, home, tag or other page that is no article. */
  "not-article",
  /** An article with too little text to read. */
  "too-short",
  /** An article from which no text could be taken. */
  "extraction-failed",
  /** More elements, text or depth than is safe to work through. */
  "too-large",
  /** The browser lets no extension read this page. */
  "restricted",
  /** The listener has taken back the permission to read this site. */
  "permission-withheld",
  /** The tab was closed or could not be reached. */
  "tab-gone",
] as const;

export type Refusal = (typeof REFUSALS)[number];
