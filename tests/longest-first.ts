import { basename } from "node:path";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/**
 * Files that take half a minute or more, most of it by waiting for speech or for a browser's own clock, the longest
 * first. Begun last, any of them would be waited for alone.
 */
export const LONGEST = [
  "firefox-event-page.test.ts",
  "words-heard.test.ts",
  "popup-states.test.ts",
  "chromium-survival.test.ts",
  "quotations-in-use.test.ts",
  "quotation-links.test.ts",
  "inspect-agrees.test.ts",
  "hostile-pages.test.ts",
  "changing-pages.test.ts",
  "media-keys.test.ts",
  "save-audio.test.ts",
];

/** Vitest's own order, which knows how long files take only once they have been run here, with the longest ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [long, others] = [sorted.filter(isLong), sorted.filter((file) => !isLong(file))];
    return [...long.toSorted((one, other) => rank(one) - rank(other)), ...others];
  }
}

const rank = ({ moduleId }: TestSpecification): number => LONGEST.indexOf(basename(moduleId));
const isLong = (file: TestSpecification): boolean => rank(file) >= 0;
