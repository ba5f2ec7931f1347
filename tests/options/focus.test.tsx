// @vitest-environment jsdom
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { HOME } from "../../src/core/sites/sites.ts";
import { Options } from "../../src/options/options.tsx";
import { WordsContext, wordsFrom } from "../../src/ui/words.ts";
import { CATALOGS, translatorOf } from "../ui/catalog.ts";
import { STATES } from "./states.ts";

const words = wordsFrom(translatorOf(CATALOGS.en), "en-US");
const ignore = () => undefined;

function draw(name: string): void {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  render(
    <WordsContext.Provider value={words}>
      <Options {...state} onSite={ignore} onCaptions={ignore} />
    </WordsContext.Provider>,
    document.body,
  );
}

afterEach(() => render(null, document.body));

const focused = () => document.activeElement;
const home = () => document.getElementById(HOME.domain);

test("a switch that turns into text as it is switched on leaves the focus to that text, and gets it back", () => {
  draw("withheld");
  home()?.focus();
  draw("as-installed");
  expect(home()).toBeNull();
  expect(focused()?.textContent).toBe(
    `${HOME.publication}Always on. Only the settings of your browser can take this back.`,
  );
  draw("withheld");
  expect(focused()).toBe(home());
});

test("the text is no tab stop, and takes no focus from elsewhere", () => {
  draw("withheld");
  const captions = document.getElementById("captions");
  captions?.focus();
  draw("as-installed");
  expect(focused()).toBe(captions);
  expect([...document.querySelectorAll<HTMLElement>("div")].filter(({ tabIndex }) => tabIndex >= 0)).toEqual(
    [],
  );
});
