/** The only file that names webextension-polyfill, which throws when it is imported outside an extension. */
import browser, { type Runtime } from "webextension-polyfill";

export { browser, type Runtime };
