import { browser } from "./browser.ts";

/** A message in the browser's language; "" where there is none of that name. */
export const message = (key: string, substitutions: readonly string[] = []): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The browser's language, as a BCP 47 tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
