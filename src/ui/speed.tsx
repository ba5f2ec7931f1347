import { Minus, Plus } from "lucide";
import { limit, RATE } from "../core/settings/settings.ts";
import { IconButton } from "./icon-button.tsx";
import type { ReadingProps } from "./reading.ts";
import { useSettlingValue } from "./settling-value.ts";
import { Slider } from "./slider.tsx";
import { useWords } from "./words.ts";

/** The speed: a slider, and a button on each side of it for those who cannot drag. */
export function Speed({ reading }: ReadingProps) {
  const { t, formats } = useWords();
  const { settings, wordsPerMinute } = reading.snapshot;
  const settling = useSettlingValue(settings.rate, (rate) => reading.change({ rate }));
  const { shown } = settling;
  // The host's figure is of the rate it knows; while the slider moves, the pace moves with it.
  const words = formats.number(Math.round((wordsPerMinute * shown) / settings.rate));
  const nudge = (by: 1 | -1) => settling.move(limit(shown + by * RATE.step, RATE, shown));
  return (
    <div class="field speed">
      <IconButton name={t("slower")} icon={Minus} tabIndex={-1} onClick={() => nudge(-1)} />
      <div class="dial">
        <p class="caption">
          <label for="speed">{t("speed")}</label> <b>{t("speed_value", formats.tenths(shown))}</b>
        </p>
        <Slider
          id="speed"
          min={RATE.min}
          max={RATE.max}
          step={RATE.step}
          settling={settling}
          valueText={t("speed_text", formats.tenths(shown), words)}
        />
      </div>
      <IconButton name={t("faster")} icon={Plus} tabIndex={-1} onClick={() => nudge(1)} />
    </div>
  );
}
