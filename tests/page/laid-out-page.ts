import { articlePage, prose } from "./pages.ts";

/** Far enough apart that no two paragraphs are in view together; CSS pixels. */
const PARAGRAPH_HEIGHT = 1_000;
const LINE_HEIGHT = 20;

export interface LaidOutPage {
  readonly page: Document;
  readonly view: Window;
  /** How far the page was asked to scroll down each time, in CSS pixels; it stays where it is. */
  readonly scrolls: readonly number[];
}

/**
 * Makes the window of a test in jsdom an article's page of six paragraphs, with as much of a layout as scrolling
 * needs, of which jsdom has none.
 */
export function layOutPage(): LaidOutPage {
  const written = new DOMParser().parseFromString(articlePage(prose(6)), "text/html");
  document.replaceChild(written.documentElement, document.documentElement);
  const scrolls: number[] = [];
  const topOf = (node: Node) =>
    [...document.querySelectorAll("p")].findIndex((paragraph) => paragraph.contains(node)) * PARAGRAPH_HEIGHT;
  define(Range.prototype, "getBoundingClientRect", function rect(this: Range) {
    const top = topOf(this.startContainer);
    return new DOMRect(0, top, 600, topOf(this.endContainer) + LINE_HEIGHT - top);
  });
  define(document.documentElement, "scrollHeight", 6 * PARAGRAPH_HEIGHT);
  Object.defineProperty(Document.prototype, "scrollingElement", {
    get: () => document.documentElement,
    configurable: true,
  });
  define(window, "matchMedia", () => ({ matches: false }));
  define(window, "scrollBy", ({ top = 0 }: ScrollToOptions) => scrolls.push(top));
  return { page: document, view: window, scrolls };
}

const define = (on: object, name: string, value: unknown) =>
  Object.defineProperty(on, name, { value, configurable: true });
