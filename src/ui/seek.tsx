import { useMemo } from "preact/hooks";
import type { ReadingProps } from "./reading.ts";
import { useSettlingValue } from "./settling-value.ts";
import { Slider } from "./slider.tsx";
import { useWords } from "./words.ts";

interface SeekProps extends ReadingProps {
  /** The quotations that have a tick, by their indices. */
  readonly quotations: readonly number[];
}

/** The line of time: a slider over the sentences, a tick for each quotation that is shown, what was heard and what is left. */
export function Seek({ reading, quotations }: SeekProps) {
  const { t, formats } = useWords();
  const { article, snapshot } = reading;
  const settling = useSettlingValue(snapshot.sentence, (sentence) =>
    reading.command({ type: "seek", sentence }),
  );
  const [sentence, count] = [settling.shown + 1, article.sentenceCount].map(formats.number);
  const spoken = formats.duration(snapshot.playedMs, "long");
  return (
    <div class="seek">
      <Slider
        id="position"
        name={t("position")}
        min={0}
        max={Math.max(0, article.sentenceCount - 1)}
        step={1}
        settling={settling}
        valueText={t("position_value", sentence ?? "", count ?? "", spoken)}
        onPage={(by) => reading.command({ type: "skip", unit: "paragraph", by })}
      >
        <Ticks reading={reading} quotations={quotations} />
      </Slider>
      <p class="times">
        <span>{t("time_played", formats.clock(snapshot.playedMs))}</span>
        <span>{t("sentence_position", sentence ?? "", count ?? "")}</span>
        <span>{t("time_left", formats.clock(snapshot.leftMs))}</span>
      </p>
    </div>
  );
}

function Ticks({ reading, quotations }: SeekProps) {
  const { quotes } = reading.article;
  return useMemo(
    () => (
      <span class="ticks" aria-hidden="true">
        {quotations.map((index) => (
          <i key={index} style={{ insetInlineStart: `${(quotes[index]?.position ?? 0) * 100}%` }} />
        ))}
      </span>
    ),
    [quotes, quotations],
  );
}
