/**
 * A sentence that tells who said it is a story's, whatever it asks: a page speaks for itself. English; for the
 * expressions' form see `wording.ts`.
 */

const SAID =
  "(?:added|admitted|announced|argued|asked|asks|began|believed|called|claimed|complained|explained|insisted|joked|noted|ordered|" +
  "promised|quipped|recalled|replied|said|says|shouted|stated|testified|told|tells|thought|urged|warned|wondered|wrote|writes|yelled|(?:used to|would) (?:ask|say|shout|tell|yell))";
/** Words of whoever said it: the page and its reader are none. */
const WORD = "(?!(?:how|our|us|we|what|which|who|you|your)\\b)[\\w’'.-]+";

const WHO_SAID = new RegExp(
  // "…, the memo told sailors", "…? the judge asked, and …": behind the words, up to the clause's end.
  `[,;?!—–”"] (?:(?:and|as|but) )?(?:${WORD} ){1,8}${SAID}\\b(?! (?:us|you)\\b)|` +
    `[,?!”"] ${SAID} (?:by )?(?:[A-Z]|an? |her |his |its |one |the |their )|\\baccording to (?!our\\b)`,
);

/** Whether a sentence names somebody who says it. */
export const isAttributed = (text: string): boolean => WHO_SAID.test(text);
