import { fold } from "../dom/folded-text.ts";
import { property } from "../dom/property.ts";

/** What a page's head says of the article it describes; few sites change it when another comes into view. */
export interface PageHead {
  /** The headline, folded; empty where it gives none. */
  readonly headline: string;
  /** Null where it gives none, or none that is absolute. */
  readonly canonical: string | null;
}

/** Reads what a page's head says; the page is only read. */
export function headOf(page: Document): PageHead {
  const attribute = (selector: string, name: string) => {
    const element = property(page, "querySelector").call(page, selector);
    return element ? property(element, "getAttribute").call(element, name) : null;
  };
  const canonical = attribute('link[rel="canonical"]', "href");
  return {
    headline: fold((attribute('meta[property="og:title"]', "content") ?? "").slice(0, 2_000)),
    canonical: canonical !== null && URL.canParse(canonical) ? canonical : null,
  };
}
