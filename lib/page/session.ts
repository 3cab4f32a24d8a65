/**
 * All that happens on one page while its site is on. In: a way to have a text read, and to draw a card. Out: calls to
 * say what is there; figures painted, cards shown; `stop()` leaves nothing behind.
 *
 *   text of the page ─► cheap gate ─► report ─► marks and cards; again when the story changes
 */
import type { Article, Report } from '../model/report';
import { type CardView, type Figures, makeFigures } from './figures';
import { mayHaveFigures } from './gate';
import { type ReadStory, readStory } from './read-story';
import { watchPage } from './watch';

/** Why there is nothing to show. */
export type Nothing = 'no-story' | 'empty-page' | 'too-large';

export interface SessionOptions {
  /** Paint and show cards; else only read. */
  marks: boolean;
  /** The reader asked for this page: no gate, and any page is a story. */
  asked: boolean;
  /** Has a text read; null where that failed. */
  check(article: Article): Promise<Report | null>;
  nothing(why: Nothing): void;
  card: CardView;
}

export interface Session extends Pick<Figures, 'show' | 'step'> {
  setMarks(marks: boolean): void;
  /** Reads again, as if the reader had asked for this page. */
  readNow(): void;
  stop(): void;
}

export function startSession(options: SessionOptions): Session {
  const figures = makeFigures(options.card);
  let { marks, asked } = options;
  let story: ReadStory | null = null;
  let report: Report | null = null;
  let turn = 0;

  const none = (why: Nothing) => {
    report = null;
    figures.clear();
    options.nothing(why);
  };

  const read = async () => {
    const mine = ++turn;
    const last = story;
    story = readStory(document, { wholePage: asked });
    const text = story?.article.text ?? '';
    if (!story || (!asked && !mayHaveFigures(text))) return none('no-story');
    if (story.map.cut) return none('too-large');
    if (text === '') return none('empty-page');
    // The same words on other nodes: a framework has rendered again.
    if (!report || last?.article.text !== text) {
      const fresh = await options.check(story.article);
      // Another read has begun meanwhile, or the site was turned off.
      if (mine !== turn) return;
      report = fresh;
    }
    if (report) figures.set(story.map, report, marks);
    else figures.clear();
  };

  const unwatch = watchPage({
    body: () => story?.body ?? null,
    changed: () => void read(),
    moved() {
      turn++;
      report = null;
      figures.clear();
    },
    returned: () => void read(),
  });
  void read();

  return {
    show: figures.show,
    step: figures.step,
    setMarks(wanted) {
      marks = wanted;
      if (story && report) figures.set(story.map, report, marks);
    },
    readNow() {
      asked = true;
      report = null;
      void read();
    },
    stop() {
      turn++;
      unwatch();
      figures.clear();
    },
  };
}
