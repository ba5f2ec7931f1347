import { afterAll, beforeAll, vi } from "vitest";

/** A Highlight as far as it can be told without painting: a set of ranges with a priority. */
class HighlightOfRanges extends Set<AbstractRange> {
  priority = 0;
  readonly type = "highlight";
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

/** Gives the tests of a file what jsdom has not: highlights. Painting itself is seen in the browser tests. */
export function standInForHighlights(): void {
  beforeAll(() => {
    vi.stubGlobal("Highlight", HighlightOfRanges);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}
