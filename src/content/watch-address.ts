/** Chrome's and Firefox's Navigation API, as far as it is used; not in every DOM library yet. */
interface Navigation {
  addEventListener(type: "currententrychange", listener: () => void): void;
}

/**
 * Calls back when the page is left for another, also into the browser's back-forward cache, where scripts are frozen
 * and ports may stay open.
 */
export function watchLeaving(onLeave: () => void): void {
  addEventListener("pagehide", (event) => event.isTrusted && onLeave());
}

/**
 * Calls back when the page has another path: an application has shown another page in place, or another article of the
 * page has come into view. A change of query or fragment is neither.
 */
export function watchPath(onChange: () => void): void {
  let path = location.pathname;
  const look = () => {
    if (location.pathname === path) return;
    path = location.pathname;
    onChange();
  };
  addEventListener("popstate", (event) => event.isTrusted && look());
  const { navigation } = window as Window & { readonly navigation?: Navigation };
  navigation?.addEventListener("currententrychange", look);
}
