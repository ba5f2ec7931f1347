/** The only file that names webextension-polyfill, which throws when it is imported outside an extension. */
import browser, { type Runtime, type Scripting, type Tabs } from "webextension-polyfill";

export { browser, type Runtime, type Scripting, type Tabs };
