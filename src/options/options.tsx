import type { Site } from "../core/sites/sites.ts";
import { type Said, StatusLine } from "../ui/status-line.tsx";
import { Switch } from "../ui/switch.tsx";
import { useWords } from "../ui/words.ts";
import { SiteSetting, type SiteState } from "./site-setting.tsx";

/** The options as plain data; the page draws this and remembers nothing. */
export interface OptionsProps {
  readonly sites: readonly SiteState[];
  readonly captions: boolean;
  readonly said: Said;
  /** Called in the very event of a press. */
  readonly onSite: (site: Site, on: boolean) => void;
  readonly onCaptions: (on: boolean) => void;
}

/** The whole options page: what may be looked at, and what is read. */
export function Options({ sites, captions, said, onSite, onCaptions }: OptionsProps) {
  const { t } = useWords();
  return (
    <main>
      <h1>{t("options_title")}</h1>
      <section aria-labelledby="sites">
        <h2 id="sites">{t("sites")}</h2>
        <p>{t("sites_text")}</p>
        {sites.map((state) => (
          <SiteSetting key={state.site.domain} state={state} onSite={onSite} />
        ))}
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">{t("reading")}</h2>
        <Switch
          id="captions"
          name={t("captions")}
          text={t("captions_text")}
          on={captions}
          onToggle={onCaptions}
        />
      </section>
      <StatusLine said={said} />
    </main>
  );
}
