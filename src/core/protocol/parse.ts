import type { Article, Block } from "../article/article.ts";
import { parseChosen, parseSettings } from "../settings/settings.ts";
import type { MessageType, Opened, Request, SavedOnly, SavedPlace, SavedSession } from "./messages.ts";
import type { NextArticle, PageReport } from "./page.ts";
import { REFUSALS } from "./refusal.ts";
import {
  flag,
  INVALID,
  list,
  nothing,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  text,
  union,
  whole,
} from "./shape.ts";
import type { PlayerCommand, ViewRequest } from "./view.ts";

const URL_LENGTH = 4_000;

const block: Shape<Block> = object<Block>({
  start: whole,
  end: whole,
  kind: oneOf("paragraph", "subhead", "list-item", "blockquote", "caption"),
  credit: optional(text(500)),
});

const articleFields: Shape<Article> = object<Article>({
  url: text(URL_LENGTH),
  title: text(2_000),
  authors: list(text(500), 100),
  published: nullable(text(100)),
  publication: text(500),
  lang: text(100),
  text: text(),
  blocks: list(block),
  truncated: optional(flag),
  otherSite: optional(flag),
});

/** An article whose blocks lie in its text, in order. */
export const article: Shape<Article> = (value) => {
  const read = articleFields(value);
  if (read === INVALID) return INVALID;
  let end = 0;
  for (const candidate of read.blocks) {
    if (candidate.start < end || candidate.end < candidate.start) return INVALID;
    end = candidate.end;
  }
  return end <= read.text.length ? read : INVALID;
};

const command: Shape<PlayerCommand> = union<PlayerCommand>({
  play: object({ type: oneOf("play") }),
  pause: object({ type: oneOf("pause") }),
  toggle: object({ type: oneOf("toggle") }),
  stop: object({ type: oneOf("stop") }),
  restart: object({ type: oneOf("restart") }),
  skip: object({
    type: oneOf("skip"),
    unit: oneOf("sentence", "paragraph", "quotation"),
    by: oneOf(1, -1),
  }),
  seek: object({ type: oneOf("seek"), sentence: whole }),
  "play-quote": object({ type: oneOf("play-quote"), quote: whole }),
  "play-quotes": object({ type: oneOf("play-quotes"), quotes: list(whole), announced: flag }),
  "whole-article": object({ type: oneOf("whole-article") }),
});

/** A request of a view, as it comes through its port. */
export const viewRequest: Shape<ViewRequest> = union<ViewRequest>({
  watch: object({ type: oneOf("watch"), tab: whole }),
  command: object({ type: oneOf("command"), tab: whole, command }),
  settings: object({ type: oneOf("settings"), settings: parseChosen }),
  follow: object({ type: oneOf("follow"), tab: whole }),
  "open-next": object({ type: oneOf("open-next"), tab: whole }),
  save: object({ type: oneOf("save"), tab: whole }),
  "cancel-save": object({ type: oneOf("cancel-save"), tab: whole }),
});

/** A report of a page's agent, as it comes through its port. */
export const pageReport: Shape<PageReport> = union<PageReport>({
  article: object({ type: oneOf("article"), id: whole, article }),
  following: object({ type: oneOf("following"), following: flag }),
  next: object({ type: oneOf("next"), next: nullable(object<NextArticle>({ title: text(1_000) })) }),
});

/** What is kept of a reading; see `SavedPlace`. */
export const savedPlace: Shape<SavedPlace> = object<SavedPlace>({ offset: whole, exact: text(64) });
/** See `SavedSession`. */
export const savedSession: Shape<SavedSession> = object<SavedSession>({
  tab: whole,
  url: text(URL_LENGTH),
  only: nullable(object<SavedOnly>({ quotes: list(savedPlace), announced: flag, at: whole })),
});

/** What came of opening an article, as an agent answers it. */
export const opened: Shape<Opened> = (value) => {
  const ready = object<{ status: "ready" }>({ status: oneOf("ready") })(value);
  if (ready !== INVALID) return ready;
  return object<{ status: "refused"; refusal: (typeof REFUSALS)[number] }>({
    status: oneOf("refused"),
    refusal: oneOf(...REFUSALS),
  })(value);
};

/** The shape of each message's request. */
export const requests: { readonly [T in MessageType]: Shape<Request<T>> } = {
  "page:detected": object({ isArticle: flag }),
  "article:open": object({ tab: whole }),
  "agent:attach": object({ anySite: flag, captions: flag }),
  "host:expect": object({ tab: whole }),
  "host:interrupt": object({ command }),
  "host:restore": savedSession,
  "host:command": object({ command, tab: nullable(whole) }),
  "button:show": object({ tab: whole, status: oneOf("playing", "paused", "none") }),
  "settings:change": parseChosen,
  "host:settings": parseChosen,
  "store:load-settings": nothing,
  "store:settings": parseSettings,
  "store:session": nullable(savedSession),
  "store:place": object({ url: text(URL_LENGTH), place: nullable(savedPlace) }),
  "store:find-place": object({ url: text(URL_LENGTH) }),
};
