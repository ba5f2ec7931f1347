/** How pages change themselves, or are changed by what is loaded into them; each as their own scripts do it. */

/**
 * What is changed, in a page that marks where each paragraph belongs.
 * @typedef {object} Story
 * @property {Document} page
 * @property {readonly Element[]} paragraphs the block-level elements of its paragraphs, in order
 * @property {boolean} isWhole whether all of its words are in those
 * @property {readonly string[]} texts of its paragraphs
 * @property {(element: Element) => Element} copied a copy of an element in which no paragraph belongs
 */

/**
 * Kinds of change. Before each of them all nodes of the page have been made anew, except before `kept`.
 * @type {Readonly<Record<string, (story: Story) => void>>}
 */
export const CHANGES = {
  /** Text nodes cut, advertisements between paragraphs, a teaser before and a copy in another order after. */
  anew: (story) => surround(story, false),
  /** And an advertisement in every seventh paragraph. */
  cut: (story) => surround(story, true),
  /** And the first two paragraphs are gone, of which copies remain. */
  gone(story) {
    for (const paragraph of story.paragraphs.slice(0, 2)) paragraph.remove();
    surround({ ...story, paragraphs: story.paragraphs.slice(2) }, false);
  },
  /** And all classes are others, as after a new version of the site's styles. */
  restyled(story) {
    for (const element of story.page.querySelectorAll("[class]")) element.setAttribute("class", "v2");
    surround(story, false);
  },
  /** Copies among the same elements as the story's, in other orders, before and after it. */
  reordered(story) {
    const half = story.paragraphs.length >> 1;
    const turned = [...story.paragraphs.slice(half), ...story.paragraphs.slice(0, half)];
    beside(story, turned.map(story.copied), story.paragraphs.toReversed().map(story.copied));
  },
  /** One word of every fifth paragraph, of which the first version remains in a box beneath the next. */
  edited({ page, paragraphs, texts, copied }) {
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index % 5 !== 1) continue;
      const box = page.createElement("div");
      box.append(copied(paragraph));
      (paragraphs[index + 1] ?? paragraph).after(box);
      editWord(page, paragraph);
    }
    prepend(page, copies(page, texts.slice(0, 4)));
  },
  /** The story, of which a list of teasers remains. */
  "taken out"(story) {
    const { page, paragraphs } = story;
    const list = page.createElement("div");
    let shown = story.texts.join("").length / 2;
    for (const paragraph of paragraphs.slice(0, 4)) {
      shown -= (paragraph.textContent ?? "").length;
      if (shown > 0) list.append(story.copied(paragraph));
    }
    for (const paragraph of paragraphs) paragraph.remove();
    page.body.append(list);
  },
  /** The story for another one that shares paragraphs with it. */
  replaced({ page, paragraphs, texts, copied }) {
    let shared = texts.join("").length / 3;
    for (const [index, paragraph] of paragraphs.entries()) {
      const other = copied(paragraph);
      const { length } = paragraph.textContent ?? "";
      if (index % 4 === 1 && length < shared) shared -= length;
      else other.textContent = invented(index);
      paragraph.replaceWith(other);
    }
    prepend(page, []);
  },
  /** Other articles before and after it share every third paragraph, which has gone from the story. */
  shared(story) {
    const others = () =>
      story.paragraphs.map((paragraph, index) => {
        const other = story.copied(paragraph);
        if (index % 3 !== 1) other.textContent = invented(index);
        return other;
      });
    beside(story, others(), others());
    for (const [index, paragraph] of story.paragraphs.entries()) if (index % 3 === 1) paragraph.remove();
  },
  /** One of its paragraphs stands after every fourth again, as boilerplate does. */
  repeated({ paragraphs, copied }) {
    const third = paragraphs[2];
    if (!third) return;
    for (const [index, paragraph] of paragraphs.entries())
      if (index % 4 === 3) paragraph.after(copied(third));
  },
};

/** Changes that would leave words of the story where they are not all in `paragraphs`. */
export const NEEDS_WHOLE = new Set(["reordered", "edited", "taken out", "replaced", "shared"]);

/**
 * @param {Story} story
 * @param {boolean} cutsApart
 */
function surround({ page, paragraphs, texts }, cutsApart) {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % 3 === 2) paragraph.after(advertisement(page));
    for (const text of [...paragraph.childNodes]) {
      if (text.nodeType === 3) cut(page, /** @type {Text} */ (text), cutsApart && index % 7 === 3);
    }
  }
  prepend(page, copies(page, texts.slice(0, 4)));
  const second = page.createElement("article");
  second.append(...copies(page, texts.slice(0, 6).toReversed()));
  page.body.append(second);
}

/**
 * @param {Document} page
 * @param {readonly Element[]} elements
 */
function prepend(page, elements) {
  const teaser = page.createElement("div");
  teaser.append(...elements);
  page.body.prepend(teaser);
}

/**
 * Sets other paragraphs before and after a story, in elements like the one it is in.
 * @param {Story} story
 * @param {readonly Element[]} before
 * @param {readonly Element[]} after
 */
function beside({ page, paragraphs }, before, after) {
  const [first] = paragraphs;
  let around = first?.parentElement ?? page.body;
  while (around !== page.body && around.parentElement && !paragraphs.every((each) => around.contains(each)))
    around = around.parentElement;
  const like = () => (around === page.body ? page.createElement("div") : shallow(around));
  const [one, other] = [like(), like()];
  one.append(...before);
  other.append(...after);
  if (around === page.body) {
    page.body.prepend(one);
    page.body.append(other);
  } else {
    around.before(one);
    around.after(other);
  }
}

/** @param {Element} element */
const shallow = (element) => /** @type {Element} */ (element.cloneNode(false));

/**
 * @param {Document} page
 * @param {Text} text
 * @param {boolean} withAdvertisement
 */
function cut(page, text, withAdvertisement) {
  if (text.data.length <= 30) return;
  const space = text.data.indexOf(" ", text.data.length >> 1);
  const rest = text.splitText(space < 0 ? text.data.length >> 1 : space);
  if (withAdvertisement) rest.before(advertisement(page));
}

/** @param {Document} page */
function advertisement(page) {
  const box = page.createElement("div");
  box.innerHTML = "<span>Advertisement</span><p>RELATED A story about something else entirely</p>";
  return box;
}

/**
 * @param {Document} page
 * @param {readonly string[]} texts
 */
const copies = (page, texts) =>
  texts.map((text) => {
    const paragraph = page.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });

/**
 * Replaces the word in the middle of the longest text node.
 * @param {Document} page
 * @param {Element} paragraph
 */
function editWord(page, paragraph) {
  const walker = page.createTreeWalker(paragraph, 4);
  /** @type {Text | null} */
  let longest = null;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { data } = /** @type {Text} */ (text);
    if (data.length > (longest?.data.length ?? 0)) longest = /** @type {Text} */ (text);
  }
  if (!longest) return;
  const words = longest.data.split(" ");
  words[words.length >> 1] = "corrected";
  longest.data = words.join(" ");
}

/** @param {number} index */
const invented = (index) =>
  `On day ${index} of another story, the ferry that nobody had waited for came in at half past ${index + 1}, and ${index + 7} crates of lemons were carried ashore.`;
