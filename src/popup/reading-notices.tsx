import type { Refusal } from "../core/protocol/refusal.ts";
import type { ViewRequest } from "../core/protocol/view.ts";
import { NextArticle } from "../ui/next-article.tsx";
import { Notice } from "../ui/notice.tsx";
import { noticeOf, type System } from "../ui/notices.ts";
import type { ReadingProps } from "../ui/reading.ts";
import { useRovingFocus } from "../ui/roving-focus.ts";
import { useWords } from "../ui/words.ts";
import { REFUSAL_WORDS } from "./refusals.ts";
import { TopButtons, type TopProps } from "./top-buttons.tsx";

interface ReadingNoticesProps extends ReadingProps, TopProps {
  /** Why the tab in front is not the one that is read, if it is not. */
  readonly refusal: Refusal | null;
  readonly system: System;
  readonly onRequest: (request: ViewRequest) => void;
  readonly onCheckAgain: () => void;
}

/**
 * What stands above the article: whose it is, what the listener should know, and the way to the options. Mostly that alone.
 * All that can be pressed in it is one tab stop.
 */
export function ReadingNotices(props: ReadingNoticesProps) {
  const { t, formats } = useWords();
  const { reading, refusal, system, offer, onRequest, onCheckAgain } = props;
  const { article, snapshot } = reading;
  const notice = noticeOf(snapshot, { t, formats }, system);
  const { following, status } = snapshot;
  const elsewhere = snapshot.elsewhere?.tab === article.tab ? null : snapshot.elsewhere;
  const onTheMove = status === "playing" || status === "paused";
  const hasLeft = onTheMove && !following && notice?.key !== "tab-gone";
  const actions = [
    ...(elsewhere?.status === "playing" ? ["elsewhere"] : []),
    ...(notice?.action ? ["notice"] : []),
    ...(hasLeft ? ["follow"] : []),
    ...(snapshot.next ? ["next"] : []),
  ];
  const others = [...(offer ? ["offer"] : []), "options"];
  const { container, tabIndex, handlers } = useRovingFocus<HTMLDivElement>(
    "vertical",
    actions[0] ?? others[0] ?? "",
    false,
    (key) => actions.includes(key) || others.includes(key),
  );
  const action = (roving: string, name: string, onClick: () => void) => ({
    ...{ roving, name, onClick, tabIndex: tabIndex(roving) },
  });
  const several = { role: "toolbar", "aria-orientation": "vertical", "aria-label": t("notices") } as const;
  return (
    <div
      ref={container}
      class="notices"
      {...(actions.length + others.length > 1 ? several : {})}
      {...handlers}
    >
      <TopButtons {...props} tabIndex={tabIndex} say={reading.say} />
      {refusal && <Notice kind="info" title={t(REFUSAL_WORDS[refusal].title)} text={t("from_other_tab")} />}
      {article.otherSite && <Notice kind="info" title={t("not_site_title")} text={t("other_site_text")} />}
      {article.truncated && <Notice kind="info" title={t("truncated_title")} text={t("truncated_text")} />}
      {elsewhere && (
        <Notice
          kind="info"
          title={t(elsewhere.status === "playing" ? "elsewhere_playing" : "elsewhere_paused")}
          text={t("elsewhere_text", elsewhere.title)}
          action={
            elsewhere.status === "playing"
              ? action("elsewhere", t("pause_elsewhere"), () =>
                  onRequest({ type: "command", tab: elsewhere.tab, command: { type: "pause" } }),
                )
              : undefined
          }
        />
      )}
      {notice && (
        <Notice
          {...notice}
          action={notice.action === null ? undefined : action("notice", t("check_again"), onCheckAgain)}
        />
      )}
      {hasLeft && (
        <Notice
          kind="info"
          title={t("not_following")}
          text={t("not_following_text")}
          action={action("follow", t("follow"), () => onRequest({ type: "follow", tab: article.tab }))}
        />
      )}
      {snapshot.next && (
        <NextArticle
          title={snapshot.next.title}
          tabIndex={tabIndex("next")}
          onClick={() => onRequest({ type: "open-next", tab: article.tab })}
        />
      )}
    </div>
  );
}
