import type { ReadingProps } from "./reading.ts";
import { useWords } from "./words.ts";

/** What is being read: publication and day, title, authors, and how long it takes at this speed. */
export function ArticleHeader({ reading }: ReadingProps) {
  const { t, formats } = useWords();
  const { publication, published, title, authors, lang } = reading.article;
  const { playedMs, leftMs, settings } = reading.snapshot;
  const day = published === null ? null : formats.day(published);
  const total = t(
    "total_time",
    formats.duration(playedMs + leftMs, "short"),
    t("speed_value", formats.number(settings.rate)),
  );
  return (
    <header>
      <p class="where">{[publication, day].filter(Boolean).join(" · ")}</p>
      <h1 lang={lang} dir="auto">
        {title}
      </h1>
      <p class="by">{[formats.list(authors), total].filter(Boolean).join(" · ")}</p>
    </header>
  );
}
