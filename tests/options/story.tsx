import { render } from "preact";
import { Options } from "../../src/options/options.tsx";
import { WordsContext, wordsFrom } from "../../src/ui/words.ts";
import { CATALOGS, translatorOf } from "../ui/catalog.ts";
import { STATES } from "./states.ts";

/** A page that draws the state of the options its address names: `?state=as-installed&lang=es`. Asks go nowhere. */
const address = new URLSearchParams(location.search);
const lang = address.get("lang") === "es" ? "es" : "en";
const state = STATES[address.get("state") ?? ""];
if (!state) throw new Error("There is no such state.");
document.documentElement.lang = lang;
const ignore = () => undefined;
render(
  <WordsContext.Provider value={wordsFrom(translatorOf(CATALOGS[lang]), lang)}>
    <Options {...state} onSite={ignore} onCaptions={ignore} />
  </WordsContext.Provider>,
  document.body,
);
