import { SlidersHorizontal } from "lucide";
import { useMemo, useState } from "preact/hooks";
import type { ViewRequest } from "../core/protocol/view.ts";
import { ArticleHeader } from "../ui/article-header.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NowReading } from "../ui/now-reading.tsx";
import { QuotationList } from "../ui/quotation-list.tsx";
import type { Reading, ReadingProps } from "../ui/reading.ts";
import { SaveAudio } from "../ui/save-audio.tsx";
import { Seek } from "../ui/seek.tsx";
import { ShortcutsLine } from "../ui/shortcuts-line.tsx";
import { EVERYONE, filtered } from "../ui/speaker-filter.ts";
import { Speed } from "../ui/speed.tsx";
import { StatusLine } from "../ui/status-line.tsx";
import { Tone } from "../ui/tone.tsx";
import { Transport } from "../ui/transport.tsx";
import { useAnnouncements } from "../ui/use-announcements.ts";
import { VoiceSelect } from "../ui/voice-select.tsx";
import { useWords } from "../ui/words.ts";
import type { PopupProps } from "./popup.tsx";
import type { Shown } from "./popup-state.ts";
import { ReadingNotices } from "./reading-notices.tsx";

/** An article and its reading, in the order in which they are used. */
export interface ReadingViewProps extends Omit<PopupProps, "shown"> {
  readonly shown: Extract<Shown, { type: "reading" }>;
}

/** The popup with an article in it. */
export function ReadingView(props: ReadingViewProps) {
  const { shown, shortcuts, onRequest } = props;
  const { article, snapshot, refusal } = shown;
  const { said, noteAsked, say } = useAnnouncements(article, snapshot);
  const [filter, setFilter] = useState(EVERYONE);
  const quotations = useMemo(() => filtered(article.quotes, filter), [article.quotes, filter]);
  const ask = (request: ViewRequest) => {
    noteAsked(request);
    onRequest(request);
  };
  const reading: Reading = {
    article,
    snapshot,
    command: (command) => ask({ type: "command", tab: article.tab, command }),
    change: (settings) => ask({ type: "settings", settings }),
    save: () => ask({ type: "save", tab: article.tab }),
    cancelSave: () => ask({ type: "cancel-save", tab: article.tab }),
    say,
  };
  return (
    <main class="reading">
      <ReadingNotices
        {...props}
        offer={refusal === null ? props.offer : null}
        reading={reading}
        refusal={refusal}
        onRequest={ask}
      />
      <ArticleHeader reading={reading} />
      <NowReading reading={reading} />
      <Transport reading={reading} shortcuts={shortcuts} />
      <SaveAudio reading={reading} />
      <Seek reading={reading} quotations={quotations} />
      <Sound reading={reading} />
      <QuotationList reading={reading} filter={filter} shown={quotations} onFilter={setFilter} />
      <footer>
        <StatusLine said={said} />
        <ShortcutsLine shortcuts={shortcuts} />
      </footer>
    </main>
  );
}

/** Speed and voice in one quiet row; pitch and volume behind a button at its end. */
function Sound({ reading }: ReadingProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { voices, voice } = reading.snapshot;
  const online = voices.some(({ id, remote }) => remote && id === voice);
  return (
    <div class="sound">
      <Speed reading={reading} />
      <VoiceSelect reading={reading} />
      <IconButton
        class="field"
        name={t("pitch_and_volume")}
        icon={SlidersHorizontal}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <Tone reading={reading} />}
      {online && <p class="quiet">{t("voice_online")}</p>}
    </div>
  );
}
