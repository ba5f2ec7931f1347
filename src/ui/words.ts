import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Formats, formatsOf } from "./formats.ts";
import type { Translate } from "./messages.ts";

/** All that a component needs to speak the listener's language. */
export interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/**
 * Words from a source of messages. Where the messages have fallen back to English in a browser of another language,
 * numbers and dates are English too, so that one view speaks one language.
 */
export function wordsFrom(t: Translate, browserLanguage: string): Words {
  const language = t("language");
  const same = browserLanguage.split("-")[0] === language;
  return { t, formats: formatsOf(same ? browserLanguage : language) };
}

/** Hands the words to every component below; there is no default, since only the platform knows the language. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the view a component is in. Throws outside a `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("A component was drawn outside WordsContext.");
  return words;
}
