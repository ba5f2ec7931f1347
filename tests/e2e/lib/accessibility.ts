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

const CONTRAST = ["color-contrast", "color-contrast-enhanced"];
/** The rules that sizes and spacing bear on. */
const RULES_OF_SIZES = [
  ...["avoid-inline-spacing", "css-orientation-lock", "scrollable-region-focusable", "target-size"],
];
/** The rules that colours bear on, contrast aside. */
const RULES_OF_COLOURS = ["link-in-text-block"];

/** The checker itself, which is put into each page. */
let axe: Promise<string> | undefined;

/**
 * Everything axe finds wrong, and whatever it cannot decide: in a look with words of its own with every rule on, in
 * others, whose words are the same, with those that see a difference. Contrast is looked at when all is laid out flat, for
 * axe can't decide it of words that are scrolled out of a box, or that a slider's box reaches behind.
 */
export async function findings(page: Page, { words = false, media }: Look): Promise<readonly string[]> {
  axe ??= readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await axe);
  if (words) return [...(await runAxe(page, await rulesWithoutContrast(page))), ...(await contrast(page))];
  return media
    ? [...(await runAxe(page, RULES_OF_COLOURS)), ...(await contrast(page))]
    : runAxe(page, RULES_OF_SIZES);
}

/** All rules there are but those on contrast, those that axe leaves off by itself among them. */
const rulesWithoutContrast = (page: Page): Promise<readonly string[]> =>
  page.evaluate((left) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    return checker.getRules().flatMap(({ ruleId }) => (left.includes(ruleId) ? [] : [ruleId]));
  }, CONTRAST);

async function contrast(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const flat = new CSSStyleSheet();
    flat.replaceSync(
      "main, .quotations, .now { max-height: none !important; height: auto !important; flex: none !important }" +
        "li { content-visibility: visible !important }" +
        ".slider, .voice select { margin-top: 0 !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, flat];
  });
  const found = await runAxe(page, CONTRAST);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return found;
}

/** Runs the rules named. */
const runAxe = (page: Page, rules: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results: AxeResults = await checker.run(document, {
      runOnly: { type: "rule", values: [...values] },
      resultTypes: ["violations", "incomplete"],
    });
    const say = (kind: string) => (result: AxeResults["violations"][number]) =>
      result.nodes.map(
        ({ html, any }) => `${kind} ${result.id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`,
      );
    return [...results.violations.flatMap(say("violated")), ...results.incomplete.flatMap(say("undecided"))];
  }, rules);

/** What is pressed and smaller than 44 by 44 CSS px (WCAG 2.5.5). */
export const smallTargets = (page: Page) =>
  // Looked for in the page: the driver's own search has each element told to it, which takes longer than all the rest.
  page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, a")]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
  );

/** Text that is cut off or asks for scrolling sideways. */
export const overflowing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("html, main, main *:not(select):not(svg):not(svg *)")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.outerHTML.slice(0, 90)} ${element.scrollWidth}>${element.clientWidth}`),
  );
