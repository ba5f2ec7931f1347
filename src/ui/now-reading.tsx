import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReadingProps } from "./reading.ts";
import { useWords } from "./words.ts";

/**
 * The sentence being heard, its word marked. It is not announced: the voice says it. A long sentence scrolls inside
 * its box, so that nothing below moves; the box can then be reached with Tab and scrolled by keys.
 */
export function NowReading({ reading }: ReadingProps) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  const { status, now, only } = reading.snapshot;
  useLayoutEffect(() => {
    if (!box.current) return;
    const { scrollHeight, clientHeight } = box.current;
    setOverflows(scrollHeight > clientHeight + 1);
    keepInView(box.current, box.current.querySelector("mark"));
  });
  return (
    <section ref={box} class="now" aria-label={t("now_label")} tabIndex={overflows ? 0 : -1}>
      {status === "finished" ? (
        <p id="now">
          <strong>{t("finished_title")}.</strong> {t(only ? "finished_quotations_text" : "finished_text")}
        </p>
      ) : (
        <p id="now" lang={reading.article.lang} dir="auto">
          <Marked text={now.text} word={now.word} />
        </p>
      )}
    </section>
  );
}

function Marked({ text, word }: ReadingProps["reading"]["snapshot"]["now"]) {
  if (word === null) return <>{text}</>;
  return (
    <>
      {text.slice(0, word.start)}
      <mark>{text.slice(word.start, word.end)}</mark>
      {text.slice(word.end)}
    </>
  );
}

/** Scrolls the box alone, by whole lines, and only when the word has left it; a line is kept before the word's. */
function keepInView(box: HTMLElement, mark: HTMLElement | null): void {
  if (!mark) {
    box.scrollTop = 0;
    return;
  }
  const inner = mark.getBoundingClientRect();
  const top = box.getBoundingClientRect().top + box.clientTop;
  if (inner.top >= top && inner.bottom <= top + box.clientHeight) return;
  const middle = inner.top + inner.height / 2 - top + box.scrollTop;
  const line = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = (Math.floor(middle / line) - 1) * line;
}
