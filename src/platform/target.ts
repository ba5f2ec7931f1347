/** Set by the build: which browser this package is for. */
declare const __BROWSER__: "chrome" | "firefox";

/** True where background and host share one event page (Firefox), false where they are apart (Chrome). */
export const HAS_EVENT_PAGE: boolean = __BROWSER__ === "firefox";
