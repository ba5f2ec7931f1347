import { createServer } from "node:https";
import { makeCertificate } from "./certificate.mjs";
import { HOST, HOSTS } from "./hosts.mjs";

/** @typedef {string | { readonly html: string, readonly headers: Readonly<Record<string, string>> }} SitePage */

/**
 * A local HTTPS server that plays the site; browsers come to it by name mapping, so that address bar, origin and
 * content scripts are as they are live.
 * @param {Record<string, SitePage>} pages HTML by path, or by whole address, which goes before; may be changed while
 *   the site runs, anything else is a 404
 * @param {{ readonly everyHost?: boolean }} [options] whether it plays every site there is
 */
export async function startSite(pages, { everyHost = false } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(makeCertificate(HOSTS), (request, response) => {
    const { url = "/", headers } = request;
    const address = `https://${headers.host}${url}`;
    requests.push(address);
    const page = pages[address] ?? pages[url.split("?")[0] ?? "/"];
    if (page === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    const { html, headers: further } = typeof page === "string" ? { html: page, headers: {} } : page;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...further }).end(html);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    everyHost,
    /** Every address asked for so far, oldest first. */
    requests: /** @type {readonly string[]} */ (requests),
    /**
     * The address of a page.
     * @param {string} path
     */
    url: (path) => `https://${HOST}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */
