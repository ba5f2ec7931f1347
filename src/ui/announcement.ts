import type { NextArticle } from "../core/protocol/page.ts";
import type { Snapshot, ViewRequest } from "../core/protocol/view.ts";
import type { MessageKey } from "./messages.ts";
import { noticeOf } from "./notices.ts";
import type { Words } from "./words.ts";

/** What the listener asked for last in this view, and how things stood then. */
export interface Asked {
  readonly request: ViewRequest;
  readonly before: Snapshot;
}

/** How many there are, for "of 42". */
interface Counts {
  readonly sentences: number;
  readonly quotations: number;
}

/**
 * What the status line says of the step from one snapshot to the next; null where there is nothing to say. It speaks
 * of what the listener did (here or by a keyboard shortcut) and of what needs them, never of the reading going on.
 */
export function announcement(
  previous: Snapshot,
  next: Snapshot,
  asked: Asked | null,
  counts: Counts,
  words: Words,
): string | null {
  const notice = noticeOf(next, words, null);
  if (notice && notice.key !== noticeOf(previous, words, null)?.key) return `${notice.title}.`;
  if (isOffered(next) && !(isOffered(previous) && previous.next?.title === next.next.title)) {
    return words.t("status_next_article", next.next.title);
  }
  if (next.saving?.status !== previous.saving?.status) return ofSaving(previous, next, words);
  const { only } = next;
  if (only?.count !== previous.only?.count || only?.announced !== previous.only?.announced)
    return ofOnly(next, counts, words);
  if (next.status !== previous.status) return ofStatus(next, counts, words);
  if (asked === null) return null;
  const { t, formats } = words;
  const ordinal = (key: MessageKey, index: number, count: number) =>
    t(key, formats.number(index + 1), formats.number(count));
  const { request, before } = asked;
  if (request.type === "open-next" && next.next === null) return t("status_next_unreadable");
  if (request.type === "follow" && next.following && !before.following) return t("status_following");
  if (request.type === "settings" && next.settings.rate !== before.settings.rate) {
    return t("status_speed", t("speed_value", formats.tenths(next.settings.rate)));
  }
  if (request.type !== "command") return null;
  const { command } = request;
  const skipsQuotation = command.type === "skip" && command.unit === "quotation";
  if (next.sentence === before.sentence && (!skipsQuotation || next.quote === before.quote))
    // While it is read, what was on its way when the key was pressed may come first, and the voice is heard to go on.
    return skipsQuotation && next.status !== "playing" ? t("status_no_quotation") : null;
  const toQuotation = command.type === "play-quote" || skipsQuotation;
  return toQuotation && next.quote !== null
    ? ordinal("status_quotation", next.quote, counts.quotations)
    : ordinal("status_sentence", next.sentence, counts.sentences);
}

/** Whether there is another article to go on with, now that this one is read to its end. */
const isOffered = (snapshot: Snapshot): snapshot is Snapshot & { readonly next: NextArticle } =>
  snapshot.status === "finished" && snapshot.next !== null;

/** Files that were let go of after a while are not missed, unlike those that were being made. */
function ofSaving(previous: Snapshot, { saving }: Snapshot, { t }: Words): string | null {
  switch (saving?.status) {
    case "working":
      return t("status_saving");
    case "ready":
      return `${t("save_ready")}.`;
    case "failed":
      return `${t("save_failed")}.`;
    case undefined:
      return previous.saving?.status === "working" ? t("status_save_cancelled") : null;
  }
}

/** What is read from now on: quotations alone, or the article again. */
function ofOnly(next: Snapshot, counts: Counts, words: Words): string | null {
  const { only, status } = next;
  const { t, formats } = words;
  if (only) return t("only_quotations", formats.number(only.count));
  return status === "playing" ? t("status_whole") : ofStatus(next, counts, words);
}

/** The end of the article comes by itself: the view shows it, and the silence tells it. */
function ofStatus({ status, sentence }: Snapshot, counts: Counts, { t, formats }: Words): string | null {
  switch (status) {
    case "playing":
      return t("status_playing");
    case "paused":
      return t("status_paused", formats.number(sentence + 1), formats.number(counts.sentences));
    case "ready":
      return t("status_stopped");
    case "finished":
      return null;
  }
}
