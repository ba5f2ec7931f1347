import type { Refusal } from "../core/protocol/refusal.ts";
import type { ViewRequest } from "../core/protocol/view.ts";
import { Notice } from "../ui/notice.tsx";
import { noticeOf, type System } from "../ui/notices.ts";
import type { ReadingProps } from "../ui/reading.ts";
import { useWords } from "../ui/words.ts";
import { REFUSAL_WORDS } from "./refusals.ts";

interface ReadingNoticesProps extends ReadingProps {
  /** Why the tab in front is not the one that is read, if it is not. */
  readonly refusal: Refusal | null;
  readonly system: System;
  readonly onRequest: (request: ViewRequest) => void;
  readonly onCheckAgain: () => void;
}

/** What stands above the article: whose it is, and what the listener should know. Mostly nothing. */
export function ReadingNotices(props: ReadingNoticesProps) {
  const { t, formats } = useWords();
  const { reading, refusal, system, onRequest, onCheckAgain } = props;
  const { article, snapshot } = reading;
  const notice = noticeOf(snapshot, { t, formats }, system);
  const { following, status } = snapshot;
  const elsewhere = snapshot.elsewhere?.tab === article.tab ? null : snapshot.elsewhere;
  const onTheMove = status === "playing" || status === "paused";
  return (
    <>
      {refusal && <Notice kind="info" title={t(REFUSAL_WORDS[refusal].title)} text={t("from_other_tab")} />}
      {elsewhere && (
        <Notice
          kind="info"
          title={t(elsewhere.status === "playing" ? "elsewhere_playing" : "elsewhere_paused")}
          text={t("elsewhere_text", elsewhere.title)}
          action={
            elsewhere.status === "playing"
              ? {
                  name: t("pause_elsewhere"),
                  onClick: () =>
                    onRequest({ type: "command", tab: elsewhere.tab, command: { type: "pause" } }),
                }
              : undefined
          }
        />
      )}
      {notice && (
        <Notice
          {...notice}
          action={notice.action === null ? undefined : { name: t("check_again"), onClick: onCheckAgain }}
        />
      )}
      {onTheMove && !following && notice?.key !== "tab-gone" && (
        <Notice
          kind="info"
          title={t("not_following")}
          text={t("not_following_text")}
          action={{ name: t("follow"), onClick: () => onRequest({ type: "follow", tab: article.tab }) }}
        />
      )}
    </>
  );
}
