import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import type { Look } from "../popup-stories.ts";

/** Ways of looking at a view (requirement A-01), each with the width of its window in CSS px. */
export const LOOKS = {
  light: { width: 432, words: true },
  dark: { width: 432, media: { "prefers-color-scheme": "dark" } },
  contrast: { width: 432, media: { "prefers-contrast": "more" } },
  "forced colours": { width: 432, media: { "forced-colors": "active" } },
  "320 px": { width: 320 },
  "text at 200 %": { width: 800, text: 2 },
  "text spacing of WCAG 1.4.12": { width: 432, spacing: true },
  Spanish: { width: 432, lang: "es", words: true },
} as const;

/** The rules that colours, sizes and spacing bear on; the others see only elements and words, the same in every look. */
const RULES_OF_LOOKS = [
  ...["avoid-inline-spacing", "css-orientation-lock", "link-in-text-block", "scrollable-region-focusable"],
  ...["target-size", "color-contrast", "color-contrast-enhanced"],
];

/** The checker itself, which is put into each page. */
let axe: Promise<string> | undefined;

/**
 * Everything axe finds wrong, and whatever it cannot decide: in a look with words of its own with every rule on, in
 * others, whose words are the same, with those that see a difference. The contrast of words that are
 * scrolled out of a box, or that a slider's box reaches behind, it decides when all is laid out flat.
 */
export async function findings(page: Page, { words = false }: Look): Promise<readonly string[]> {
  axe ??= readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await axe);
  const asDrawn = await runAxe(page, words ? [] : RULES_OF_LOOKS);
  await page.evaluate(() => {
    const flat = new CSSStyleSheet();
    flat.replaceSync(
      "main, .quotations, .now { max-height: none !important; height: auto !important; flex: none !important }" +
        "li { content-visibility: visible !important }" +
        ".slider, .voice select { margin-top: 0 !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, flat];
  });
  const laidFlat = await runAxe(page, ["color-contrast", "color-contrast-enhanced"]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return [...asDrawn.filter((finding) => !finding.startsWith("undecided color-contrast")), ...laidFlat];
}

/** Runs the rules named, or all there are, those that axe leaves off by itself among them. */
const runAxe = (page: Page, only: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (ruleIds) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    const all = checker.getRules().map(({ ruleId }) => ruleId);
    const results: AxeResults = await checker.run(document, {
      runOnly: { type: "rule", values: ruleIds.length > 0 ? [...ruleIds] : all },
      resultTypes: ["violations", "incomplete"],
    });
    const say = (kind: string) => (result: AxeResults["violations"][number]) =>
      result.nodes.map(
        ({ html, any }) => `${kind} ${result.id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`,
      );
    return [...results.violations.flatMap(say("violated")), ...results.incomplete.flatMap(say("undecided"))];
  }, only);

/** What is pressed and smaller than 44 by 44 CSS px (WCAG 2.5.5). */
export const smallTargets = (page: Page) =>
  page.$$eval("button, input, select, a", (targets) =>
    targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
  );

/** Text that is cut off or asks for scrolling sideways. */
export const overflowing = (page: Page) =>
  page.$$eval("html, main, main *:not(select):not(svg):not(svg *)", (elements) =>
    elements
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.outerHTML.slice(0, 90)} ${element.scrollWidth}>${element.clientWidth}`),
  );
