import { render } from "preact";
import { Popup } from "../../src/popup/popup.tsx";
import { WordsContext, wordsFrom } from "../../src/ui/words.ts";
import { CATALOGS, translatorOf } from "../ui/catalog.ts";
import { STATES } from "./states.ts";

/** A page that draws the state of the popup its address names: `?state=paused&lang=es`. Asks go nowhere. */
const address = new URLSearchParams(location.search);
const lang = address.get("lang") === "es" ? "es" : "en";
const state = STATES[address.get("state") ?? ""];
if (!state) throw new Error("There is no such state.");
document.documentElement.lang = lang;
const ignore = () => undefined;
render(
  <WordsContext.Provider value={wordsFrom(translatorOf(CATALOGS[lang]), lang)}>
    <Popup
      {...state}
      onRequest={ignore}
      onCheckAgain={ignore}
      onReopen={ignore}
      onOffer={async () => true}
      onOptions={ignore}
    />
  </WordsContext.Provider>,
  document.body,
);
