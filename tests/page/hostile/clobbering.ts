import { around, type HostileCase, named } from "./hostile-case.ts";

/** Names that stand in front of what the DOM calls the same. */
export const CLOBBERING: readonly HostileCase[] = [
  around(
    "a form with fields named like a node's properties",
    `<form>${named("parentNode childNodes firstChild nextSibling nodeType nodeName textContent ownerDocument")}`,
    "</form>",
  ),
  around(
    "a form with fields named like an element's properties",
    `<form>${named("attributes className id localName tagName innerHTML style children namespaceURI")}`,
    "</form>",
  ),
  around(
    "a form with fields named like an element's methods",
    `<form>${named("getAttribute hasAttribute closest matches querySelector querySelectorAll contains cloneNode remove")}`,
    "</form>",
  ),
  around(
    "a form with fields named like an object's",
    `<form>${named("constructor __proto__ toString valueOf hasOwnProperty isPrototypeOf")}`,
    "</form>",
  ),
  around(
    "pictures named like the document's methods",
    named("createElement createTreeWalker createRange getElementById importNode implementation adoptNode"),
  ),
  around(
    "pictures named like the document's properties",
    named("body head documentElement title location defaultView URL readyState prerendering"),
  ),
  around(
    "elements named like the window's properties",
    named("navigation location history CSS chrome browser performance MutationObserver"),
  ),
  around(
    "elements named like what our scripts keep in the page",
    named("isReadbackAgentAlive tellReadbackAgain scheduler"),
  ),
  around(
    "two forms of one name, which are a collection",
    '<form name="body"></form><form name="body"></form>',
  ),
  around(
    "a form that is a collection of itself",
    '<form id="a" name="a"><input name="a"><input name="a"></form>',
  ),
];
