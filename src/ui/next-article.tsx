import { ArrowDown } from "lucide";
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

interface NextArticleProps {
  readonly title: string;
  /** Whether it can be reached with Tab; among what stands with it, it is "next" (see `useRovingFocus`). */
  readonly tabIndex: number;
  readonly onClick: () => void;
}

/** The other article of a page that holds several: one button, which opens and reads it. */
export function NextArticle({ title, tabIndex, onClick }: NextArticleProps) {
  const { t } = useWords();
  return (
    <button type="button" class="next-article" data-roving="next" tabIndex={tabIndex} onClick={onClick}>
      <Icon node={ArrowDown} />
      <span>
        <span class="caption">{t("next_article")}</span> <bdi>{title}</bdi>
      </span>
    </button>
  );
}
