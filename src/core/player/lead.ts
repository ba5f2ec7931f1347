import { nameAndRole } from "../quotes/speaker-name.ts";
import type { Settings } from "../settings/settings.ts";
import type { SpokenText } from "../spoken/spoken-text.ts";
import { toSpokenText } from "../spoken/to-spoken-text.ts";
import type { Beginning } from "./next-piece.ts";
import { type OnlyQuotes, quoteOpenedAt } from "./only-quotes.ts";
import type { Script } from "./script.ts";
import type { PlayerState } from "./state.ts";

/** What is said before the words of a piece and stands nowhere in the text: who speaks them. */
export function leadOf(
  script: Script,
  beginning: Beginning,
  { jumpedTo, only }: Pick<PlayerState, "jumpedTo" | "only">,
  { sayWho, choices }: Settings,
): SpokenText {
  const quote = only?.announced ? quoteOpenedAt(script, beginning) : null;
  const name =
    only && quote !== null
      ? announcedName(script, only, quote, jumpedTo)
      : sayWho && jumpedTo !== null
        ? nameOf(script, jumpedTo)
        : null;
  return name === null ? NO_LEAD : toSpokenText(`${name}: `, choices);
}

/** What is said of a headline, with the stop that it is written without. */
export const spokenHeadline = ({ headline }: Script, { choices }: Settings): SpokenText =>
  toSpokenText(/[.?!…]["”’]?$/u.test(headline) ? headline : `${headline}.`, choices);

export const NO_LEAD = toSpokenText("");

/** As the rest of what is said, in the language of the articles that are read. */
const UNATTRIBUTED = "Unattributed";

/** Who goes on speaking is not named again, unless they were jumped to; of those not known nobody knows that. */
function announcedName(
  script: Script,
  { quotes }: OnlyQuotes,
  quote: number,
  jumpedTo: number | null,
): string | null {
  const before = quotes[quotes.indexOf(quote) - 1];
  const name = nameOf(script, quote);
  const goesOn = name !== null && before !== undefined && nameOf(script, before) === name;
  return goesOn && jumpedTo !== quote ? null : (name ?? UNATTRIBUTED);
}

/** A name that has no letter is none. */
function nameOf({ quotes }: Script, quote: number): string | null {
  const speaker = quotes[quote]?.speaker ?? null;
  return speaker !== null && /\p{L}/u.test(speaker.name) ? nameAndRole(speaker).name : null;
}
