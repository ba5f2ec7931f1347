/**
 * Stands in for Readback's background and host in an extension that has Readback's own content scripts: it asks the
 * agent for the article of every page that the detector reports, and tells the recorder what comes.
 */
const api = globalThis.chrome?.runtime?.id ? globalThis.chrome : globalThis.browser;

/** Resolves with the article that a page sends; by its address. */
const arrivals = new Map();

function arrival(url) {
  const known = arrivals.get(url);
  if (known) return known;
  let arrive;
  const article = new Promise((resolve) => {
    arrive = resolve;
  });
  const made = { article, arrive };
  arrivals.set(url, made);
  return made;
}

api.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((report) => {
    if (report.type === "article") arrival(port.sender.url).arrive(report.article);
  });
});

api.runtime.onMessage.addListener((message, { tab, url }) => {
  // The detector reports again where an article comes late; what counts here is what it said first.
  if (message.type === "page:detected" && !arrivals.has(url)) {
    const { isArticle } = message.request;
    record(tab.id, url, isArticle).catch((error) => tell("failed", { url, error: String(error) }));
  }
});

async function record(tab, url, isArticle) {
  const { article } = arrival(url);
  const ask = (type, request) => api.tabs.sendMessage(tab, { type, request }, { frameId: 0 });
  const world = await ask("recorder:look", null);
  // Answered once all pages that are opened together are at rest.
  await tell("ready", { url });
  const begun = performance.now();
  const answer = await ask("agent:attach", { anySite: true, captions: false });
  const ms = performance.now() - begun;
  const taken = answer.status === "ready" ? await article : null;
  await tell("taken", { url, isArticle, ms, world, refusal: answer.refusal ?? null, article: taken });
}

const tell = (what, report) =>
  fetch(`${globalThis.RECORDER}/${what}`, { method: "POST", body: JSON.stringify(report) });
