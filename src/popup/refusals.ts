import type { Refusal } from "../core/protocol/refusal.ts";
import type { MessageKey } from "../ui/messages.ts";

/** How a refusal is put to the listener: what, why and what to do, and whether trying again may help. */
export interface RefusalWords {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly retry: boolean;
}

/** The words of each refusal. */
export const REFUSAL_WORDS: { readonly [R in Refusal]: RefusalWords } = {
  "not-site": { title: "not_site_title", text: "not_site_text", retry: false },
  "not-article": { title: "not_article_title", text: "not_article_text", retry: false },
  "too-short": { title: "too_short_title", text: "too_short_text", retry: false },
  "extraction-failed": { title: "extraction_failed_title", text: "extraction_failed_text", retry: true },
  "too-large": { title: "too_large_title", text: "too_large_text", retry: false },
  restricted: { title: "restricted_title", text: "restricted_text", retry: false },
  "permission-withheld": {
    title: "permission_withheld_title",
    text: "permission_withheld_text",
    retry: true,
  },
  "tab-gone": { title: "tab_gone_title", text: "tab_gone_text", retry: true },
};
