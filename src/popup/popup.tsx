import type { ViewRequest } from "../core/protocol/view.ts";
import type { System } from "../ui/notices.ts";
import { NOTHING_SAID, StatusLine } from "../ui/status-line.tsx";
import type { Shortcuts } from "../ui/transport.tsx";
import { useWords } from "../ui/words.ts";
import { articleKey, type Shown } from "./popup-state.ts";
import { ReadingView } from "./reading-view.tsx";
import { REFUSAL_WORDS } from "./refusals.ts";
import type { TopProps } from "./top-buttons.tsx";

/** The popup as plain data; it draws this and remembers nothing. */
export interface PopupProps extends TopProps {
  readonly shown: Shown;
  readonly shortcuts: Shortcuts;
  readonly system: System;
  readonly onRequest: (request: ViewRequest) => void;
  /** The listener has installed a voice and asks to look again. */
  readonly onCheckAgain: () => void;
  /** The listener asks to have the article taken again. */
  readonly onReopen: () => void;
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { shown, onReopen, onOptions } = props;
  switch (shown.type) {
    case "reading":
      // A new article is a new view: nothing of the one before may linger.
      return <ReadingView key={articleKey(shown.article)} {...props} shown={shown} />;
    case "opening":
      return <Message title="opening_title" text="opening_text" onOptions={onOptions} />;
    case "refused": {
      const { retry, ...words } = REFUSAL_WORDS[shown.refusal];
      return <Message {...words} onOptions={onOptions} {...(retry ? { onRetry: onReopen } : {})} />;
    }
  }
}

interface MessageProps {
  readonly title: (typeof REFUSAL_WORDS)["not-site"]["title"];
  readonly text: (typeof REFUSAL_WORDS)["not-site"]["text"];
  readonly onRetry?: () => void;
  readonly onOptions: () => void;
}

/** A popup without an article: one heading, why, and what to do. */
function Message({ title, text, onRetry, onOptions }: MessageProps) {
  const { t } = useWords();
  return (
    <main class="message">
      <p class="where">{t("extension_name")}</p>
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      <p class="choices">
        {onRetry && (
          <button type="button" class="text-button" onClick={onRetry}>
            {t("try_again")}
          </button>
        )}
        <button type="button" class="text-button" onClick={onOptions}>
          {t("options")}
        </button>
      </p>
      <StatusLine said={NOTHING_SAID} />
    </main>
  );
}
