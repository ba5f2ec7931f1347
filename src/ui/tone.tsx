import { PITCH, VOLUME } from "../core/settings/settings.ts";
import type { ReadingProps } from "./reading.ts";
import { useSettlingValue } from "./settling-value.ts";
import { Slider } from "./slider.tsx";
import { useWords } from "./words.ts";

/** Pitch and volume, which are seldom changed. */
export function Tone({ reading }: ReadingProps) {
  const { t, formats } = useWords();
  const { pitch, volume } = reading.snapshot.settings;
  const ofPitch = useSettlingValue(pitch, (value) => reading.change({ pitch: value }));
  const ofVolume = useSettlingValue(volume, (value) => reading.change({ volume: value }));
  const pitchText = formats.tenths(ofPitch.shown);
  const volumeText = formats.percent(ofVolume.shown);
  return (
    <div class="tone" id="tone">
      <div class="field dial">
        <p class="caption">
          <label for="pitch">{t("pitch")}</label> <b>{pitchText}</b>
        </p>
        <Slider id="pitch" {...PITCH} settling={ofPitch} valueText={pitchText} />
      </div>
      <div class="field dial">
        <p class="caption">
          <label for="volume">{t("volume")}</label> <b>{volumeText}</b>
        </p>
        <Slider id="volume" {...VOLUME} settling={ofVolume} valueText={volumeText} />
      </div>
    </div>
  );
}
