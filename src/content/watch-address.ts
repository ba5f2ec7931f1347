/** Chrome's and Firefox's Navigation API, as far as it is used; not in every DOM library yet. */
interface Navigation {
  addEventListener(type: "currententrychange", listener: () => void): void;
}

/**
 * Calls back when the page is left: for another page, also into the browser's back-forward cache, where scripts are
 * frozen and ports may stay open; or in place, as `watchPath` says.
 */
export function watchAddress(onLeave: () => void): void {
  addEventListener("pagehide", (event) => event.isTrusted && onLeave());
  watchPath(onLeave);
}

/**
 * Calls back when an application shows another page in place, under another path. A change of query or fragment is the
 * same page.
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
