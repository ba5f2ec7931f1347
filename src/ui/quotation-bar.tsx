import { BookOpen, FileDown, Headphones, ListMusic } from "lucide";
import { useMemo, useState } from "preact/hooks";
import { IconButton } from "./icon-button.tsx";
import { QuotationFiles } from "./quotation-files.tsx";
import type { ReadingProps } from "./reading.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { EVERYONE, type SpeakerFilter, speakerChoices } from "./speaker-filter.ts";
import { useWords } from "./words.ts";

/** Whose quotations are shown, and which those are, by their indices. */
export interface FilterProps extends ReadingProps {
  readonly filter: SpeakerFilter;
  readonly shown: readonly number[];
  readonly onFilter: (filter: SpeakerFilter) => void;
}

/** What can be done with the quotations that are shown, all of them one tab stop: filter, hear, save. */
export function QuotationBar(props: FilterProps) {
  const { t, formats } = useWords();
  const { reading, shown } = props;
  const { article, snapshot, command } = reading;
  const choices = useMemo(() => speakerChoices(article.quotes), [article]);
  const [saving, setSaving] = useState(false);
  const hasFilter = choices.length > 1;
  const { container, tabIndex, handlers } = useRovingFocus<HTMLDivElement>(
    "horizontal",
    hasFilter ? "speaker" : "all",
    false,
  );
  const hear = (key: "all" | "only", announced: boolean) => {
    const isOn = snapshot.only?.announced === announced;
    const name = announced
      ? t("quotations_only")
      : shown.length === article.quotes.length
        ? t("play_all")
        : t("play_these", formats.number(shown.length));
    return (
      <IconButton
        name={isOn ? t("whole_article") : name}
        icon={isOn ? BookOpen : announced ? Headphones : ListMusic}
        class={isOn ? "on" : "off"}
        roving={key}
        tabIndex={tabIndex(key)}
        onClick={() =>
          command(isOn ? { type: "whole-article" } : { type: "play-quotes", quotes: shown, announced })
        }
      />
    );
  };
  return (
    <div ref={container} class="quotation-bar" role="toolbar" aria-label={t("quotations")} {...handlers}>
      {hasFilter && <SpeakerSelect {...props} choices={choices} tabIndex={tabIndex("speaker")} />}
      {hear("all", false)}
      {hear("only", true)}
      <IconButton
        name={t("save_quotations")}
        icon={FileDown}
        roving="save-quotations"
        tabIndex={tabIndex("save-quotations")}
        expanded={saving}
        onClick={() => setSaving(!saving)}
      />
      {saving && <QuotationFiles article={article} shown={shown} tabIndex={tabIndex} />}
    </div>
  );
}

interface SpeakerSelectProps extends FilterProps {
  readonly choices: ReturnType<typeof speakerChoices>;
  readonly tabIndex: number;
}

/** A name in a list is looked for by how it begins; the rest of an endless one would only make the list as wide. */
const LONGEST_NAME = 80;

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join("")}…` : name;
}

/** Left and right go on through the bar, as everywhere in it; up and down choose. */
function SpeakerSelect({ reading, filter, onFilter, choices, tabIndex }: SpeakerSelectProps) {
  const { t, formats } = useWords();
  const count = (name: string, quotations: number) => t("with_count", name, formats.number(quotations));
  const isThere = choices.some(({ value }) => value === filter);
  return (
    <select
      class="field"
      aria-label={t("speaker")}
      data-roving="speaker"
      tabIndex={tabIndex}
      value={isThere ? filter : EVERYONE}
      onChange={({ currentTarget: { value } }) => onFilter(value)}
    >
      <option value={EVERYONE}>{count(t("all_speakers"), reading.article.quotes.length)}</option>
      {choices.map(({ value, name, count: quotations }) => (
        <option key={value} value={value} dir="auto">
          {count(name === null ? t("unattributed") : shortened(name), quotations)}
        </option>
      ))}
    </select>
  );
}
