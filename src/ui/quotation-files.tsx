import { useEffect, useState } from "preact/hooks";
import { fileNameOf } from "../core/audio-file/file-name.ts";
import type { ArticleView } from "../core/protocol/view.ts";
import { FILE_FORMS, type FileForm, fileOf } from "./citing.ts";
import { useWords } from "./words.ts";

const FILES = {
  markdown: { name: "save_markdown", type: "text/markdown;charset=utf-8", ending: "md" },
  json: { name: "save_json", type: "application/json", ending: "json" },
} as const satisfies Record<FileForm, object>;

interface QuotationFilesProps {
  readonly article: ArticleView;
  readonly shown: readonly number[];
  readonly tabIndex: (key: string) => number;
}

/** The quotations that are shown as files, to be downloaded; made when this is opened and let go of with it. */
export function QuotationFiles({ article, shown, tabIndex }: QuotationFilesProps) {
  const words = useWords();
  const [urls, setUrls] = useState<ReadonlyMap<FileForm, string>>(new Map());
  useEffect(() => {
    const quotes = shown.flatMap((index) => article.quotes[index] ?? []);
    const made = FILE_FORMS.map((form) => {
      const blob = new Blob([fileOf(article, quotes, form, words)], { type: FILES[form].type });
      return [form, URL.createObjectURL(blob)] as const;
    });
    setUrls(new Map(made));
    return () => {
      for (const [, url] of made) URL.revokeObjectURL(url);
    };
  }, [article, shown, words]);
  const name = words.t("quotations_file", fileNameOf(article.title));
  return (
    <div class="files">
      {[...urls].map(([form, url]) => (
        <a
          key={form}
          class="text-button"
          href={url}
          download={`${name}.${FILES[form].ending}`}
          data-roving={form}
          tabIndex={tabIndex(form)}
        >
          {words.t(FILES[form].name)}
        </a>
      ))}
    </div>
  );
}
