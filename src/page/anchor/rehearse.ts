import type { Article } from "../../core/article/article.ts";
import { property } from "../dom/property.ts";
import { findAgain } from "./find-again.ts";
import { placeOf } from "./place.ts";
import { structureOf } from "./structure.ts";

/** So many paragraphs, so often, have a browser compile the search and learn what it is given. */
const PARAGRAPHS = 8;
const TIMES = 2;

/**
 * Has some of an article found in a document of its own, which nobody sees. Nothing comes of it but that the browser has
 * compiled the search before the page changes for the first time: then words have to be found at once, and compiling took
 * half of that. For when the page is idle.
 */
export function rehearseSearch(page: Document, { text, blocks: all }: Article): void {
  const stage = property(page, "implementation").createHTMLDocument("");
  const story = stage.createElement("article");
  stage.body.append(story);
  const blocks = all.slice(0, PARAGRAPHS);
  const taken = blocks.map(({ start, end }) => ({ text: text.slice(start, end), place: null }));
  const places = taken.map(({ text: { length }, text: data }) => {
    const node = stage.createTextNode(data);
    story.appendChild(stage.createElement("p")).append(node);
    return placeOf([{ node, start: 0, length, sourceStart: 0, sourceLength: length }], true);
  });
  const structure = structureOf(stage, blocks, places);
  for (let time = 0; time < TIMES; time++) findAgain(stage, { blocks: taken, structure, captions: false });
}
