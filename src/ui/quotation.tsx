import { Copy } from "lucide";
import type { QuoteView, SpeakerView } from "../core/protocol/view.ts";
import type { CopyForm } from "./citing.ts";
import { CopyMenu } from "./copy-menu.tsx";
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

interface QuotationProps {
  readonly quote: QuoteView;
  readonly index: number;
  readonly lang: string;
  readonly active: boolean;
  readonly tabIndex: number;
  /** Whether the menu of what it can be copied as is open. */
  readonly hasMenu: boolean;
  readonly onPlay: () => void;
  readonly onMenu: () => void;
  readonly onClose: () => void;
  readonly onCopy: (form: CopyForm) => void;
}

/** A quotation and who said it, to be played; beside it what copies it, for the pointer and the right arrow. */
export function Quotation(props: QuotationProps) {
  const { t } = useWords();
  const { quote, index, lang, active, hasMenu } = props;
  return (
    <li>
      <button
        type="button"
        class={`quotation speaker-${quote.mark}`}
        data-roving={index}
        tabIndex={props.tabIndex}
        aria-current={active ? "true" : undefined}
        onClick={props.onPlay}
      >
        <span class="say" lang={lang} dir="auto">
          “{quote.exact}”
        </span>{" "}
        <Who speaker={quote.speaker} lang={lang} />
      </button>
      <button
        type="button"
        class="icon-button copy"
        data-copy={index}
        tabIndex={-1}
        aria-label={t("copy_quotation")}
        title={t("copy_quotation")}
        aria-haspopup="menu"
        aria-expanded={hasMenu}
        onClick={props.onMenu}
      >
        <Icon node={Copy} />
      </button>
      {hasMenu && <CopyMenu onCopy={props.onCopy} onClose={props.onClose} />}
    </li>
  );
}

function Who({ speaker, lang }: { readonly speaker: SpeakerView | null; readonly lang: string }) {
  const { t } = useWords();
  if (speaker === null) return <span class="who">{t("unattributed")}</span>;
  const { name, role } = speaker;
  return (
    <span class="who" lang={lang} dir="auto">
      <b>{name}</b>
      {role !== null && `, ${role}`}
    </span>
  );
}
