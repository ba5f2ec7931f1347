import { ChevronsUpDown } from "lucide";
import { useMemo, useRef } from "preact/hooks";
import type { Voice } from "../core/player/voice.ts";
import { Icon } from "./icon.tsx";
import type { ReadingProps } from "./reading.ts";
import { groupVoices, sameVoices } from "./voice-groups.ts";
import { useWords } from "./words.ts";

/** Value of the choice that leaves the voice to Readback. */
const AUTOMATIC = "";

/** The choice of voice. Voices that send the text away stand apart, and are never chosen but by the listener. */
export function VoiceSelect({ reading }: ReadingProps) {
  const { t, formats } = useWords();
  const { snapshot, article } = reading;
  const voices = useSame(snapshot.voices, sameVoices);
  const speaking = voices.find((voice) => voice.id === snapshot.voice);
  const chosen = voices.some((voice) => voice.id === snapshot.settings.voice);
  const options = useMemo(() => <VoiceOptions voices={voices} lang={article.lang} />, [voices, article.lang]);
  return (
    <div class="field voice">
      <p class="caption">
        <label for="voice">{t("voice")}</label>
        {speaking && ` · ${t("words_per_minute", formats.number(Math.round(snapshot.wordsPerMinute)))}`}
      </p>
      <select
        id="voice"
        value={chosen ? (snapshot.settings.voice ?? AUTOMATIC) : AUTOMATIC}
        onChange={({ currentTarget: { value } }) =>
          reading.change({ voice: value === AUTOMATIC ? null : value })
        }
      >
        <option value={AUTOMATIC}>
          {speaking
            ? t("voice_automatic", speaking.name)
            : t(snapshot.voicesLoading ? "voices_loading" : "voice_none")}
        </option>
        {options}
      </select>
      <Icon node={ChevronsUpDown} />
    </div>
  );
}

function VoiceOptions({ voices, lang }: { readonly voices: readonly Voice[]; readonly lang: string }) {
  const { t } = useWords();
  const { builtIn, device, other, online } = groupVoices(voices, lang);
  return (
    <>
      <VoiceGroup label={t("voices_device")} voices={device} />
      <VoiceGroup label={t("voices_built_in")} voices={builtIn} />
      <VoiceGroup label={t("voices_device_other")} voices={other} />
      <VoiceGroup label={t("voices_online")} voices={online} />
    </>
  );
}

function VoiceGroup({ label, voices }: { readonly label: string; readonly voices: readonly Voice[] }) {
  const { t, formats } = useWords();
  if (voices.length === 0) return null;
  return (
    <optgroup label={label}>
      {voices.map(({ id, name, lang }) => (
        <option key={id} value={id}>
          {t("voice_with_language", name, formats.language(lang))}
        </option>
      ))}
    </optgroup>
  );
}

/** The first of equal values, so that what is drawn from it need not be drawn again at every snapshot. */
function useSame<T>(value: T, same: (a: T, b: T) => boolean): T {
  const kept = useRef(value);
  if (!same(kept.current, value)) kept.current = value;
  return kept.current;
}
