import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { copy } from "./copy-menu.tsx";
import { inFrames } from "./in-frames.ts";
import { Quotation } from "./quotation.tsx";
import { type FilterProps, QuotationBar } from "./quotation-bar.tsx";
import { useRovingFocus } from "./roving-focus.ts";
import { useWords } from "./words.ts";

/** The quotations in their order, one tab stop for all, below what can be done with them. Choosing one plays it. */
export function QuotationList(props: FilterProps) {
  const { t, formats } = useWords();
  const { article, snapshot } = props.reading;
  const { quotes } = article;
  return (
    <section class="quotations" aria-labelledby="quotations">
      <div class="quotation-head">
        <h2 id="quotations">
          {t("quotations")} <small>{formats.number(quotes.length)}</small>
        </h2>
        {quotes.length > 0 && <QuotationBar {...props} />}
      </div>
      {snapshot.only && <p class="quiet">{t("only_quotations", formats.number(snapshot.only.count))}</p>}
      {quotes.length === 0 ? <p class="quiet">{t("no_quotations")}</p> : <List {...props} />}
    </section>
  );
}

const ALONG = new Set(["ArrowUp", "ArrowDown", "Home", "End"]);

function List({ reading, shown }: FilterProps) {
  const words = useWords();
  const { article, snapshot, command, say } = reading;
  const entry = shown.includes(snapshot.quote ?? -1) ? snapshot.quote : shown[0];
  const { container, tabIndex, handlers } = useRovingFocus<HTMLOListElement>(
    "vertical",
    String(entry),
    false,
    (key) => shown.includes(Number(key)),
  );
  const [menu, setMenu] = useState<number | null>(null);
  useEffect(() => {
    const list = container.current;
    if (list) inFrames(() => showActive(list));
  }, [container, snapshot.quote]);
  const stop = shown.find((index) => tabIndex(String(index)) === 0);
  const ask = useRef({ command, say });
  ask.current = { command, say };
  // Words come fast and quotations seldom: in between, the whole list is not even compared. Kept one by one, each would
  // hold on to all that the view was when it was drawn.
  const quotations = useMemo(
    () =>
      shown.map((index) => {
        const quote = article.quotes[index];
        if (!quote) return null;
        const close = () => {
          setMenu(null);
          container.current?.querySelector<HTMLElement>(`[data-copy="${index}"]`)?.focus();
        };
        return (
          <Quotation
            key={index}
            quote={quote}
            index={index}
            lang={article.lang}
            active={snapshot.quote === index}
            tabIndex={index === stop ? 0 : -1}
            hasMenu={menu === index}
            onPlay={() => ask.current.command({ type: "play-quote", quote: index })}
            onMenu={() => setMenu(menu === index ? null : index)}
            onClose={close}
            onCopy={(form) => {
              void copy(article, quote, form, words, (text) => ask.current.say(text));
              close();
            }}
          />
        );
      }),
    [article, shown, snapshot.quote, stop, menu, words, container],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (container.current && !acrossRow(event, container.current)) handlers.onKeyDown(event);
  };
  const onContextMenu = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    const index = row?.querySelector("[data-roving]")?.getAttribute("data-roving");
    if (index === undefined || index === null) return;
    event.preventDefault();
    setMenu(Number(index));
  };
  const onFocusOut = (event: FocusEvent) => {
    handlers.onFocusOut(event);
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    const { relatedTarget } = event;
    const isWithin = relatedTarget instanceof Node && row?.contains(relatedTarget);
    if (!isWithin && relatedTarget !== null) setMenu(null);
  };
  return (
    <ol
      ref={container}
      aria-labelledby="quotations"
      onFocusIn={handlers.onFocusIn}
      onFocusOut={onFocusOut}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      {quotations}
    </ol>
  );
}

/**
 * Left and right go between a quotation and the button beside it; up and down go on from either. True where the key
 * has been used up.
 */
function acrossRow(event: KeyboardEvent, list: HTMLElement): boolean {
  const row = document.activeElement?.closest("li");
  const [quotation, button] = row?.querySelectorAll<HTMLElement>(".quotation, .copy") ?? [];
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !quotation || !button) return false;
  const isMirrored = getComputedStyle(list).direction === "rtl";
  const target = new Map([
    [isMirrored ? "ArrowLeft" : "ArrowRight", button],
    [isMirrored ? "ArrowRight" : "ArrowLeft", quotation],
  ]).get(event.key);
  if (target) {
    event.preventDefault();
    target.focus();
  } else if (ALONG.has(event.key)) quotation.focus();
  return target !== undefined;
}

/** Brings the active quotation into the list's view, by its beginning, unless the listener is in the list already. */
function showActive(list: HTMLElement): void {
  const active = list.querySelector("[aria-current]");
  if (!active || list.contains(document.activeElement)) return;
  const outer = list.getBoundingClientRect();
  const inner = active.getBoundingClientRect();
  if (inner.top < outer.top || inner.height > outer.height) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
