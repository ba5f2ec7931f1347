import { articlePage } from "../pages.ts";
import { type HostileCase, story } from "./hostile-case.ts";

/** A page whose script has run before anybody reads it. Only a browser runs it, in a world that is not ours. */
const scripted = (name: string, script: string): HostileCase => ({
  ...{ name, expected: "story" },
  html: articlePage(story, `<script>${script}</script>`),
});

/** Puts a function that throws in the place of all that these objects define. */
const ruined = (objects: string) => `
  for (const object of [${objects}])
    for (const name of Object.getOwnPropertyNames(object))
      try {
        Object.defineProperty(object, name, { get() { throw new Error(name); }, set() {}, configurable: true });
      } catch {}`;

/** Scripts that turn their world against whoever reads the page in it. */
export const PAGE_SCRIPTS: readonly HostileCase[] = [
  scripted(
    "a script that ruins nodes and elements",
    ruined("Element.prototype, HTMLElement.prototype, Text.prototype"),
  ),
  scripted(
    "a script that ruins the document",
    ruined("Document.prototype, HTMLDocument.prototype, document.implementation"),
  ),
  scripted(
    "a script that ruins walkers, ranges and observers",
    ruined(
      "TreeWalker.prototype, Range.prototype, StaticRange.prototype, MutationObserver.prototype, NodeFilter",
    ),
  ),
  scripted(
    "a script that ruins texts, lists and maps",
    ruined("String.prototype, RegExp.prototype, Map.prototype, Set.prototype, WeakMap.prototype"),
  ),
  scripted(
    "a script that ruins what others are made of",
    ruined("Promise.prototype, JSON, Reflect, URL.prototype"),
  ),
  scripted(
    "a script that gives everything a property",
    "for (const holder of [Object.prototype, Array.prototype, Function.prototype, String.prototype, Node.prototype, window])" +
      "holder.hostile = holder.ran = holder.__pwned = true;",
  ),
  scripted(
    "a script that passes for an extension",
    "window.chrome = window.browser = { runtime: { id: 'x', connect() { throw 0; }, sendMessage() { throw 0; } } };",
  ),
  scripted(
    "a script that claims an agent is there already",
    "Object.defineProperty(window, 'isReadbackAgentAlive', { value: () => true });",
  ),
  scripted(
    "a script that answers every message and event",
    "for (const type of ['message', 'popstate', 'pageshow', 'pagehide', 'prerenderingchange'])" +
      "addEventListener(type, (event) => event.stopImmediatePropagation(), true);" +
      "dispatchEvent(new Event('pagehide')); dispatchEvent(new PopStateEvent('popstate'));",
  ),
  scripted(
    "a script that changes the page without end",
    "setInterval(() => { document.title += '.'; document.body.append(document.createElement('i')); }, 5);",
  ),
];
