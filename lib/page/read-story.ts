/**
 * The story of a page, ready to be sent and to be painted on. The document in; the article and the way from its text
 * back to the page out: { article: { text: 'Final count\n\nHe won 92.05 percent…', lang: 'en', … }, map }.
 */
import type { Article } from '../model/report';
import { findStory, wholePage } from './article';
import { lineOf } from './headline';
import type { Test } from './junk';
import { readPageFacts } from './page-facts';
import { atOnce } from './slices';
import { mapTextSteps, type TextMap } from './text-map';

export interface ReadStory {
  article: Article;
  map: TextMap;
  /** The element that holds the text: what is watched. */
  body: Element;
  /** The elements that are read, in order. */
  parts: Element[];
  leaveOut: Test;
  /** Elements of it that are not on the page now. */
  hidden: readonly Element[];
  /** Open shadow roots that parts of it stand in. */
  roots: readonly ShadowRoot[];
}

/** Longest text that is sent on, UTF-16 units: a page of 5 MB, of which markup is the greater part. */
export const MAX_TEXT = 2_000_000;

/** Null where the page is no story; with `wholePage` any page that has a body is one. */
export function readStory(document: Document, options: { wholePage?: boolean } = {}): ReadStory | null {
  return atOnce(readStorySteps(document, options));
}

/** The same in steps, so that a large page is read in slices. */
export function* readStorySteps(
  document: Document,
  options: { wholePage?: boolean; roots?: readonly ShadowRoot[] } = {},
): Generator<void, ReadStory | null> {
  const facts = readPageFacts(document);
  yield;
  const story = (yield* findStory(document, facts, options.roots)) ?? (options.wholePage ? wholePage(document) : null);
  if (!story) return null;
  yield;
  const { headline, lead, body, leaveOut } = story;
  const parts = [...(headline ? [headline] : []), ...lead, body];
  const map = yield* mapTextSteps(parts, leaveOut, MAX_TEXT);
  const title = (headline && lineOf(headline)) || facts.titles[0];
  const { lang, date, url } = facts;
  const { hidden, roots } = map.built;
  return { article: { lang, date, url, title, text: map.text }, map, body, parts, leaveOut, hidden, roots };
}

/**
 * The same story once it has changed inside; null where a part of it has left the page.
 * @param changed elements with all that are around them
 */
export function* readAgainSteps(story: ReadStory, changed: ReadonlySet<Node>): Generator<void, ReadStory | null> {
  if (!story.parts.every(({ isConnected }) => isConnected)) return null;
  const map = yield* mapTextSteps(story.parts, story.leaveOut, MAX_TEXT, { map: story.map, changed });
  // What was not looked at again hides what it hid.
  const hidden = [...new Set([...map.built.hidden, ...story.hidden])];
  const roots = [...new Set([...map.built.roots, ...story.roots])];
  return { ...story, article: { ...story.article, text: map.text }, map, hidden, roots };
}
