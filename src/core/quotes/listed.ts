/** Items in marks that stand before another in one list: “rope,” “tar” and “…”. */
const BEFORE = /(?:[“"][^“”"\n]{1,60}[”"],? (?:(?:and|or) (?:an? )?)?){1,6}$/u;
/** The same behind an item. */
const BEHIND = /^(?:,? (?:(?:and|or) )?[“"][^“”"\n]{1,60}[”"]){1,6}/u;

/**
 * What stands before the list that an item in marks is in, so that all its items are judged alike: the words before
 * “rope” where the marks are those of “tar” in "signs reading “rope” and “tar”". `before` ends where the item's mark is.
 */
export function withoutListed(before: string): string {
  return before.replace(BEFORE, "");
}

/** What stands behind the list that an item in marks is in; `behind` begins behind the item's mark. */
export function withoutListedBehind(behind: string): string {
  return behind.replace(BEHIND, "");
}
