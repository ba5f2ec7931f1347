import { createServer } from "node:https";
import { makeCertificate } from "./certificate.mjs";
import { HOST, HOSTS } from "./hosts.mjs";

/**
 * A local HTTPS server that plays the site; browsers come to it by name mapping, so that address bar, origin and
 * content scripts are as they are live.
 * @param {Record<string, string>} pages HTML by path; may be changed while the site runs, anything else is a 404
 */
export async function startSite(pages) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(makeCertificate(HOSTS), (request, response) => {
    const { url = "/", headers } = request;
    requests.push(`https://${headers.host}${url}`);
    const html = pages[url.split("?")[0] ?? "/"];
    if (html === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
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
