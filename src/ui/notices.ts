import type { Notice, Snapshot } from "../core/protocol/view.ts";
import type { MessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** The operating system, by the names of `runtime.PlatformOs`; null while it is not known yet. */
export type System = string | null;

/** A notice in the listener's words. */
export interface NoticeWords {
  /** Tells one notice from another. */
  readonly key: string;
  readonly kind: "info" | "warning";
  readonly title: string;
  readonly text: string;
  /** What its button does, where it has one. */
  readonly action: "check-again" | null;
}

/** What the listener should be told about the voices and the page; null where all is well. */
export function noticeOf(snapshot: Snapshot, { t, formats }: Words, system: System): NoticeWords | null {
  const notice = noticeIn(snapshot);
  switch (notice?.type) {
    case undefined:
      return null;
    case "no-voices": {
      const [title, text] = [t("no_voices_title"), t(voiceHelp(system))];
      return { key: notice.type, kind: "warning", title, text, action: "check-again" };
    }
    case "voice-replaced": {
      const [title, text] = [t("voice_replaced_title", notice.to), t("voice_replaced_text", notice.from)];
      return { key: `${notice.type} ${notice.to}`, kind: "info", title, text, action: null };
    }
    case "voices-failed": {
      const [title, text] = [t("voices_failed_title"), t("voices_failed_text")];
      return { key: notice.type, kind: "warning", title, text, action: null };
    }
    case "no-voice-for-language": {
      const title = t("no_language_title", formats.language(notice.lang));
      const text = `${t("no_language_text")} ${t(voiceHelp(system))}`;
      return { key: notice.type, kind: "info", title, text, action: null };
    }
    case "tab-gone": {
      const [title, text] = [t("gone_title"), t("gone_text")];
      return { key: notice.type, kind: "warning", title, text, action: null };
    }
  }
}

/** The snapshot's notice; a device without voices is told of before anyone presses Play in vain. */
function noticeIn({ notice, voices, voicesLoading }: Snapshot): Notice | null {
  if (notice?.type === "tab-gone") return notice;
  return voices.length === 0 && !voicesLoading ? { type: "no-voices" } : notice;
}

/** Where each system keeps its voices. Other Unixes use the same programs as Linux. */
function voiceHelp(system: System): MessageKey {
  switch (system) {
    case "win":
      return "voice_help_win";
    case "mac":
    case "ios":
      return "voice_help_mac";
    case "cros":
      return "voice_help_cros";
    case "android":
      return "voice_help_android";
    default:
      return "voice_help_linux";
  }
}
