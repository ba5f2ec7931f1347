import { article as articleShape } from "../core/protocol/parse.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { type Extracted, extractInStretches, type Reach } from "../page/extract/extract-article.ts";

/** Which article of a page is meant; see `extractArticle`. */
export interface Which {
  readonly address: string;
  readonly headline?: string;
}

/** A page that changes its text, or its path, more often than this while it is taken is taken as it was last. */
const MAX_TRIES = 3;

/**
 * Takes the article that `which` tells, without keeping the page from answering. Begins anew where the page has become
 * another meanwhile. What the host would refuse is not called an article: the listener would wait for it.
 */
export async function takeArticle(which: () => Which, reach: Reach): Promise<Extracted> {
  for (let tries = 1; ; tries++) {
    const { pathname } = location;
    const { address, headline } = which();
    const extracted = await extractInStretches(document, address, reach, headline);
    const isArticle = extracted.status === "article";
    const isOver = location.pathname !== pathname || (isArticle && !extracted.anchors.hold());
    if (isOver && tries < MAX_TRIES) continue;
    const isUnfit = isArticle && articleShape(extracted.article) === INVALID;
    return isUnfit ? { status: "refused", refusal: "too-large" } : extracted;
  }
}
