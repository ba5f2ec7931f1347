/** What a script of a page does to it while it is read. */
interface PageScript {
  /** Runs in a page whose blocks are numbered (`numberBlocks`) and sees nothing of this scope. */
  readonly run: () => void;
  /** Whether words are in other text nodes after it, so that what is lit has to be lit anew. */
  readonly movesWords: boolean;
}

const moving = (run: () => void): PageScript => ({ run, movesWords: true });
const leaving = (run: () => void): PageScript => ({ run, movesWords: false });

/** What scripts of a page do to it, by a name that ends "after the page …". Each follows the one before. */
export const PAGE_SCRIPTS: Readonly<Record<string, PageScript>> = {
  "makes all of its nodes anew, in pieces, as a framework does": moving(() => {
    const again = (node: Node): Node => {
      const made = node.cloneNode(false);
      for (const child of node.childNodes) {
        const pieces =
          child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "").split(/(?<=[,.] )/u) : [];
        if (pieces.length === 0) made.appendChild(again(child));
        for (const piece of pieces) made.appendChild(document.createTextNode(piece));
        if (pieces.length > 1) made.appendChild(document.createComment(""));
      }
      return made;
    };
    const story = document.querySelector("article");
    story?.replaceWith(again(story));
  }),
  "sets advertisements between and into paragraphs": leaving(() => {
    for (const [index, paragraph] of document.querySelectorAll("article > p").entries()) {
      const box = document.createElement(index % 2 === 0 ? "div" : "aside");
      box.innerHTML = "<span>Advertisement</span><p>“Buy this boat,” a boat said.</p>";
      if (index % 3 === 1) paragraph.after(box);
      if (index % 3 === 2) {
        const label = document.createElement("span");
        label.textContent = "Advertisement";
        paragraph.prepend(label);
      }
    }
  }),
  "splits its text nodes": moving(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      for (let at = text.data.length - 7; at > 0; at -= 7) text.splitText(at);
    }
  }),
  "joins them again": moving(() => document.body.normalize()),
  "shows a teaser of it before, and makes it anew": moving(() => {
    const teaser = document.createElement("div");
    for (const paragraph of [...document.querySelectorAll("article > p")].slice(0, 4)) {
      const copy = paragraph.cloneNode(true);
      if (copy instanceof Element) copy.removeAttribute("data-home");
      teaser.append(copy);
    }
    document.body.prepend(teaser);
    const main = document.querySelector("main");
    if (main) main.innerHTML = String(main.innerHTML);
  }),
  "shows a second copy after it, and makes it anew": moving(() => {
    const second = document.createElement("section");
    second.innerHTML =
      document.querySelector("article")?.innerHTML.replaceAll(/ data-home="\d+"/gu, "") ?? "";
    document.body.append(second);
    const main = document.querySelector("main");
    if (main) main.innerHTML = String(main.innerHTML);
  }),
  "gets its fonts": leaving(() => {
    document.body.style.font = "italic 26px/1.3 monospace";
  }),
  "is zoomed": leaving(() => {
    document.documentElement.style.zoom = "1.5";
  }),
};

/** Takes the story out and leaves a list of its first paragraphs; what was taken out is kept. */
export const takeOut = (): void => {
  const story = document.querySelector("article");
  const list = document.createElement("ul");
  for (const paragraph of [...document.querySelectorAll("article > p")].slice(0, 6)) {
    const entry = document.createElement("li");
    entry.textContent = paragraph.textContent;
    list.append(entry);
  }
  Object.assign(window, { story: story?.outerHTML });
  story?.replaceWith(list);
};

/** Puts it back, made anew. */
export const putBack = (): void => {
  const { story } = window as unknown as { readonly story: string };
  const holder = document.createElement("template");
  holder.innerHTML = String(story);
  document.querySelector("main > ul, main ul")?.replaceWith(holder.content);
};
