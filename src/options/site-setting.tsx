import { useRef } from "preact/hooks";
import type { Site } from "../core/sites/sites.ts";
import { useKeptFocus } from "../ui/kept-focus.ts";
import type { MessageKey } from "../ui/messages.ts";
import { Switch } from "../ui/switch.tsx";
import { useWords } from "../ui/words.ts";

/** What may be done about a site. */
export interface SiteState {
  readonly site: Site;
  /** How much of it may be looked at without a click. */
  readonly access: "all" | "part" | "none";
  /** False where only the browser's own settings can take it back. */
  readonly canGiveBack: boolean;
}

const TEXTS: Readonly<Record<SiteState["access"], MessageKey>> = {
  all: "site_all_text",
  part: "site_part_text",
  none: "site_none_text",
};

interface SiteSettingProps {
  readonly state: SiteState;
  readonly onSite: (site: Site, on: boolean) => void;
}

/**
 * A site with its switch; without one where it is on and can't be given back here. The one takes the focus that the other
 * had, as words that can't be pressed otherwise would not.
 */
export function SiteSetting({ state: { site, access, canGiveBack }, onSite }: SiteSettingProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, "input, [tabindex]");
  const { domain, publication } = site;
  return (
    <div ref={place}>
      {access === "all" && !canGiveBack ? (
        <div class="setting" tabIndex={-1}>
          <p>{publication}</p>
          <p>{t("site_home_text")}</p>
        </div>
      ) : (
        <Switch
          id={domain}
          name={publication}
          text={t(TEXTS[access], domain)}
          on={access === "all"}
          onToggle={(on) => onSite(site, on)}
        />
      )}
    </div>
  );
}
