import type { Article, Span } from "../article/article.ts";
import type { MarkedQuote, Paint } from "../protocol/page.ts";
import type { ArticleView, Snapshot } from "../protocol/view.ts";
import { speakerMarks } from "../quotes/speaker-marks.ts";
import { nameAndRole } from "../quotes/speaker-name.ts";
import { chooseVoice } from "./choose-voice.ts";
import { firstHeard } from "./first-heard.ts";
import { times, wordsPerMinute } from "./pace.ts";
import { offsetOf, type Script } from "./script.ts";
import type { Session, Sessions, Surroundings } from "./sessions.ts";

/** What a view is told of an article; see `ArticleView`. */
export function articleView(tab: number, article: Article, script: Script): ArticleView {
  const { text } = article;
  const marks = speakerMarks(script.quotes);
  return {
    ...article,
    tab,
    quotes: script.quotes.map(({ start, end, speaker }, index) => ({
      ...{
        start,
        end,
        mark: marks[index] ?? 0,
        exact: text.slice(start, end),
        position: start / text.length,
      },
      speaker: speaker && { id: speaker.name, ...nameAndRole(speaker) },
    })),
    sentenceCount: script.sentences.length,
  };
}

/** The state of a tab's reading as a view shows it; see `Snapshot`. */
export function snapshotOf(
  session: Session,
  around: Surroundings,
  beside: Pick<Snapshot, "following" | "elsewhere" | "next" | "saving">,
): Snapshot {
  const { player, script } = session;
  const { settings, voices, voicesLoading } = around;
  const voice =
    player.piece?.voice ??
    chooseVoice(voices, settings.voice, script.lang, player.deadVoices)?.voice.id ??
    null;
  const pace = around.pace(voice ?? "");
  return {
    status: player.status,
    sentence: player.place.sentence,
    now: { text: script.sentences[player.place.sentence]?.spoken.display ?? "", word: player.word },
    quote: quoteAt(session),
    only: player.only && { count: player.only.quotes.length, announced: player.only.announced },
    ...times(script, player.place, pace * settings.rate, player.only),
    settings,
    voices,
    voicesLoading,
    voice,
    wordsPerMinute: wordsPerMinute(pace, settings.rate),
    notice: player.notice,
    ...beside,
  };
}

/** What is painted of a reading on its page. */
export function paintOf(session: Session): Paint {
  const { player, script } = session;
  const sentence = script.sentences[player.place.sentence];
  if (!isReading(session) || !sentence) return NOTHING;
  const { word } = player;
  const quote = quoteAt(session);
  return {
    sentence: { start: sentence.start, end: sentence.end },
    word: word && { start: sentence.start + word.start, end: sentence.start + word.end },
    activeQuote: quote === null ? null : spanOf(script.quotes[quote]),
    playing: player.status === "playing",
  };
}

/** Whether any quotation is marked on a page; asked at every word, so nothing is made for it. */
export const isMarked = (session: Session, looking: boolean): boolean =>
  (looking || isReading(session)) && session.script.quotes.length > 0;

/** The quotations that are marked on a page: all while it is read, or `looking` at in a view; else none. */
export function marksOf(session: Session, looking: boolean): readonly MarkedQuote[] {
  if (!isMarked(session, looking)) return [];
  const { quotes } = session.script;
  const marks = speakerMarks(quotes);
  return quotes.map(({ start, end }, index) => ({ start, end, mark: marks[index] ?? 0 }));
}

const NOTHING: Paint = { sentence: null, word: null, activeQuote: null, playing: false };

const isReading = ({ player }: Session): boolean => player.status === "playing" || player.status === "paused";

const spanOf = (quote: Span | undefined): Span | null =>
  quote ? { start: quote.start, end: quote.end } : null;

/** The current session of another tab, if it is playing or paused. */
export function elsewhere(
  sessions: Sessions,
  tab: number,
  titleOf: (tab: number) => string,
): Snapshot["elsewhere"] {
  const { current } = sessions;
  if (current === null || current === tab) return null;
  const status = sessions.byTab.get(current)?.player.status;
  return status === "playing" || status === "paused"
    ? { tab: current, title: titleOf(current), status }
    : null;
}

/** The quotation that the place is in, or else the one whose first word is heard next, behind the mark that opens it. */
function quoteAt({ player: { place }, script }: Session): number | null {
  const within = (at: number) => script.quotes.findIndex(({ start, end }) => start <= at && at < end);
  const here = within(offsetOf(script, place));
  const index = here < 0 ? within(firstHeard(script, place)) : here;
  return index < 0 ? null : index;
}
