import { Settings } from "lucide";
import type { Site } from "../core/sites/sites.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { useWords } from "../ui/words.ts";

/** What the popup can do about what lies beyond this one article. */
export interface TopProps {
  /** The site of the page in front where it may be switched on; null where it is, or can't be. */
  readonly offer: Site | null;
  /** The listener takes the offer; called in the very event of the press. False where nothing came of it. */
  readonly onOffer: (site: Site) => Promise<boolean>;
  readonly onOptions: () => void;
}

interface TopButtonsProps extends TopProps {
  readonly tabIndex: (roving: "offer" | "options") => number;
  /** Announces what came of a press. */
  readonly say: (text: string) => void;
}

/** The way to the options, and before it the offer to look at this site from now on. */
export function TopButtons({ offer, onOffer, onOptions, tabIndex, say }: TopButtonsProps) {
  const { t } = useWords();
  const take = async (site: Site) => {
    const isTaken = await onOffer(site);
    say(t(isTaken ? "site_offer_taken" : "site_unchanged", site.publication));
  };
  return (
    <div class="top">
      {offer && (
        <button
          type="button"
          class="offer"
          data-roving="offer"
          tabIndex={tabIndex("offer")}
          onClick={() => void take(offer)}
        >
          {t("site_offer", offer.publication)}
        </button>
      )}
      <IconButton
        name={t("options")}
        icon={Settings}
        roving="options"
        tabIndex={tabIndex("options")}
        onClick={onOptions}
      />
    </div>
  );
}
