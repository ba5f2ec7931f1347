import { useEffect } from "preact/hooks";
import type { ArticleView, QuoteView } from "../core/protocol/view.ts";
import { COPY_FORMS, type CopyForm, copyOf } from "./citing.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { useWords, type Words } from "./words.ts";

const NAMES = { text: "copy_text", markdown: "copy_markdown", citation: "copy_citation" } as const;

interface CopyMenuProps {
  readonly onCopy: (form: CopyForm) => void;
  readonly onClose: () => void;
}

/** The forms a quotation can be copied in: a menu below it. The focus comes in, and Escape and Tab lead out. */
export function CopyMenu({ onCopy, onClose }: CopyMenuProps) {
  const { t } = useWords();
  const { container, tabIndex, handlers } = useRovingFocus<HTMLDivElement>("horizontal", "text", false);
  useEffect(() => container.current?.querySelector<HTMLElement>("[data-roving]")?.focus(), [container]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The list around it has keys of its own, which are not meant here.
    event.stopPropagation();
    if (event.key !== "Escape" && event.key !== "Tab") return handlers.onKeyDown(event);
    // Chrome closes a popup at Escape unless that is used up.
    if (event.key === "Escape") event.preventDefault();
    onClose();
  };
  return (
    <div
      ref={container}
      class="copy-menu"
      role="menu"
      aria-orientation="horizontal"
      aria-label={t("copy")}
      onFocusIn={handlers.onFocusIn}
      onFocusOut={handlers.onFocusOut}
      onKeyDown={onKeyDown}
    >
      {COPY_FORMS.map((form) => (
        <button
          key={form}
          type="button"
          class="text-button"
          role="menuitem"
          data-roving={form}
          tabIndex={tabIndex(form) === 0 ? 0 : -1}
          onClick={() => onCopy(form)}
        >
          {t(NAMES[form])}
        </button>
      ))}
    </div>
  );
}

/** Puts a quotation on the clipboard and says what came of it. */
export async function copy(
  article: ArticleView,
  quote: QuoteView,
  form: CopyForm,
  words: Words,
  say: (text: string) => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(copyOf(article, quote, form, words));
    say(words.t("copied"));
  } catch {
    // Why the browser refused is not told to extensions; what the listener can do is the same in every case.
    say(words.t("copy_failed"));
  }
}
