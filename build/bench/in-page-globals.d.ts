/** What `in-page.mjs` is called inside a page. */
declare const readbackBench: typeof import("./in-page.mjs");
