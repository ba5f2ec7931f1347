import { useEffect, useMemo, useRef } from "preact/hooks";
import type { QuoteView } from "../core/protocol/view.ts";
import type { ReadingProps } from "./reading.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { speakerMarks } from "./speaker-marks.ts";
import { useWords } from "./words.ts";

/** The quotations in their order, one tab stop for all. Choosing one plays it. */
export function QuotationList({ reading }: ReadingProps) {
  const { t, formats } = useWords();
  const { quotes } = reading.article;
  return (
    <section class="quotations" aria-labelledby="quotations">
      <h2 id="quotations">
        {t("quotations")} <small>{formats.number(quotes.length)}</small>
      </h2>
      {quotes.length === 0 ? <p class="quiet">{t("no_quotations")}</p> : <List reading={reading} />}
    </section>
  );
}

function List({ reading }: ReadingProps) {
  const { article, snapshot, command } = reading;
  const entry = String(snapshot.quote ?? 0);
  const { container, tabIndex, handlers } = useRovingFocus<HTMLOListElement>("vertical", entry, false);
  useEffect(() => {
    if (container.current) showActive(container.current);
  }, [container, snapshot.quote]);
  const marks = useMemo(() => speakerMarks(article.quotes), [article.quotes]);
  const stop = article.quotes.findIndex((_, index) => tabIndex(String(index)) === 0);
  const ask = useRef(command);
  ask.current = command;
  // Words come fast and quotations seldom: in between, the whole list is not even compared. Kept one by one, each would
  // hold on to all that the view was when it was drawn.
  const quotations = useMemo(
    () =>
      article.quotes.map((quote, index) => (
        <Quotation
          key={index}
          quote={quote}
          index={index}
          lang={article.lang}
          mark={marks[index] ?? 0}
          active={snapshot.quote === index}
          tabIndex={index === stop ? 0 : -1}
          onPlay={() => ask.current({ type: "play-quote", quote: index })}
        />
      )),
    [article, marks, snapshot.quote, stop],
  );
  return (
    <ol ref={container} aria-labelledby="quotations" {...handlers}>
      {quotations}
    </ol>
  );
}

interface QuotationProps {
  readonly quote: QuoteView;
  readonly index: number;
  readonly lang: string;
  readonly mark: number;
  readonly active: boolean;
  readonly tabIndex: number;
  readonly onPlay: () => void;
}

function Quotation({ quote, index, lang, mark, active, tabIndex, onPlay }: QuotationProps) {
  const { t } = useWords();
  return (
    <li>
      <button
        type="button"
        class={`quotation speaker-${mark}`}
        data-roving={index}
        tabIndex={tabIndex}
        aria-current={active ? "true" : undefined}
        onClick={onPlay}
      >
        <span class="say" lang={lang} dir="auto">
          “{quote.exact}”
        </span>{" "}
        <span class="who" dir="auto">
          {quote.speaker ?? t("unattributed")}
        </span>
      </button>
    </li>
  );
}

/** Brings the active quotation into the list's view, unless the listener is in the list already. */
function showActive(list: HTMLElement): void {
  const active = list.querySelector("[aria-current]");
  if (!active || list.contains(document.activeElement)) return;
  const outer = list.getBoundingClientRect();
  const inner = active.getBoundingClientRect();
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
