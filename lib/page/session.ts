/**
 * All that happens on one page while its site is on. In: a way to have a text read, and to draw a card. Out: calls to
 * say what is there; figures painted, cards shown; `stop()` leaves nothing behind.
 *
 *   text of the page ─► cheap gate ─► figures ─► marks and cards; again when the story changes
 */
import type { Appearance } from '../model/appearance';
import type { Article } from '../model/report';
import type { Cards, Figures, makeFigures, Reading } from './figures';
import { makeGate } from './gate';
import { mayHoldFigures } from './page-gate';
import type { ReadStory, readAgainSteps, readStorySteps } from './read-story';
import { inSlices } from './slices';
import { watchPage } from './watch';

/** Why there is nothing to show. */
export type Nothing = 'empty-page' | 'too-large' | 'unexpected';

/** What only a page needs that may have a story: most do not, and are left before it is there. */
export interface StoryTools {
  makeFigures: typeof makeFigures;
  readStorySteps: typeof readStorySteps;
  readAgainSteps: typeof readAgainSteps;
}

export interface SessionOptions {
  /** Paint and show cards; else only read. */
  marks: boolean;
  /** How marks look. */
  appearance: Appearance;
  /** The words of elections: see election-stems.ts. */
  words: string;
  /** The reader asked for this page: no gate, and any page is a story. */
  asked: boolean;
  /** Fetches them, once; null where that failed. */
  tools(): Promise<StoryTools | null>;
  /** Has a text read; null where that failed. */
  check(article: Article): Promise<Reading | null>;
  /**
   * @param why undefined: the page has no story
   * @param isNews false where it was told before: frames of the page may be others by now
   */
  nothing(why: Nothing | undefined, isNews: boolean): void;
  /** The page has become another one, in the same document; it is read anew after this. */
  moved(): void;
  /** The page came back from the browser's cache: its site's state may be another by now. */
  returned(): void;
  /** False once the extension has gone: then the session ends itself. */
  isAlive(): boolean;
  cards: Cards;
}

export interface Session extends Pick<Figures, 'setAppearance'> {
  /** Null while there are none. */
  figures(): Pick<Figures, 'show' | 'step' | 'setAside'> | null;
  setMarks(marks: boolean): void;
  /** Reads again from the start. @param asked the reader has asked for this page */
  again(asked: boolean): void;
  stop(): void;
}

export function startSession(options: SessionOptions): Session {
  let { marks, asked, appearance } = options;
  const placesIn = makeGate(options.words);
  let tools: StoryTools | null = null;
  let figures: Figures | null = null;
  let story: ReadStory | null = null;
  let reading: Reading | null = null;
  /** What was told last, null: nothing yet. A page that changes without end is no news. */
  let told: Nothing | undefined | null = null;
  let turn = 0;
  /** The page's open shadow roots. */
  let roots: ShadowRoot[] = [];
  /** What has changed in the story and was not read yet; null: all of it. */
  let unread: Set<Node> | null = null;

  const forget = () => {
    reading = null;
    told = null;
  };

  const none = (why?: Nothing) => {
    reading = null;
    figures?.clear();
    options.nothing(why, why !== told);
    told = why;
  };

  const stop = () => {
    turn++;
    watch.stop();
    figures?.clear();
  };

  /** A page can be stranger than any test: what goes wrong in reading it stays with us. */
  const read = (changed: Set<Node> | null = null) => {
    // What an earlier reading was to read and did not is to be read now.
    unread = unread && changed && new Set([...unread, ...changed]);
    return readOnce().catch((error) => {
      console.warn(error);
      none('unexpected');
    });
  };

  function* look({ readAgainSteps, readStorySteps }: StoryTools): Generator<void, ReadStory | null> {
    const same = unread && story ? yield* readAgainSteps(story, unread) : null;
    return same ?? (yield* readStorySteps(document, { wholePage: asked, roots }));
  }

  const readOnce = async () => {
    if (!options.isAlive()) return stop();
    const mine = ++turn;
    // Another read has begun meanwhile, or the site was turned off.
    const isMine = () => mine === turn;
    const last = story;
    let may = Boolean(asked || (unread && story));
    // Most pages end at the first question, and before anything of them is looked at.
    if (document.body && !(unread && story)) {
      const first = await inSlices(mayHoldFigures(document.body, placesIn), isMine);
      may ||= first?.may ?? false;
      roots = first?.roots ?? [];
    }
    if (may && isMine()) tools ??= await options.tools();
    if (!isMine()) return;
    if (may && !tools) return none('unexpected');
    const next = may && tools ? await inSlices(look(tools), isMine) : null;
    if (!isMine()) return;
    story = next;
    unread = new Set();
    watch.follow([...roots, ...(story?.roots ?? [])], story?.hidden ?? []);
    const text = story?.article.text ?? '';
    if (!story || (!asked && placesIn(text).next().done)) return none();
    if (story.map.cut) return none('too-large');
    if (text === '') return none('empty-page');
    told = null;
    // The same words on other nodes: a framework has rendered again.
    if (!reading || last?.article.text !== text) {
      const fresh = await options.check(story.article);
      if (!isMine()) return;
      reading = fresh;
      if (fresh?.starts.length === 0) options.nothing(undefined, false);
    }
    figures ??= tools!.makeFigures(options.cards, options.isAlive, appearance, inSlices);
    if (reading) figures.set(story.map, reading, marks);
    else figures.clear();
  };

  const watch = watchPage({
    body: () => story?.body ?? null,
    changed: read,
    moved() {
      turn++;
      forget();
      figures?.clear();
      options.moved();
    },
    returned: options.returned,
  });
  void read();

  return {
    figures: () => figures,
    setAppearance(next) {
      appearance = next;
      figures?.setAppearance(next);
    },
    setMarks(wanted) {
      marks = wanted;
      if (story && reading) figures?.set(story.map, reading, marks);
    },
    again(nowAsked) {
      asked ||= nowAsked;
      forget();
      void read();
    },
    stop,
  };
}
