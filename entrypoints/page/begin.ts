/**
 * Begins, and ends, what we do on a page. In: the background's order, later its messages. Out: a session of
 * lib/page, one at most in a page, or nothing.
 */
import type { CheckAnswer, PageOrder, ToPage } from '../../lib/messages';
import { type Nothing, type Session, type StoryTools, startSession } from '../../lib/page/session';
import { whenIdle } from '../../lib/page/slices';
import type { CardTools } from '../card/tools';
import { fetchCard } from './fetch-card';
import { watchFrames } from './frames';
import { api, ask, isAlive } from './line';

/** What is left in our own world of the page: a running script, or a word of the background for the next one. */
interface OurWorld {
  secondSource?: { again(asked: boolean): void };
  secondSourceAsked?: PageOrder;
  /** Asked for, and not there yet: with each question the background forgets what it was told, so one is for all. */
  secondSourceOrder?: Promise<PageOrder | null>;
  /** Put there when the page may have a story: see entrypoints/story. */
  secondSourceStory?: StoryTools;
  /** Put there with the first card: see entrypoints/card. */
  secondSourceCard?: CardTools;
}

const world = globalThis as OurWorld;

/** Reading may wait for the page's own work, but not for ever: pages that never rest are read too. */
const IDLE_MS = 2000;

export async function begin(): Promise<void> {
  // Drawn ahead of a click that may never come: it is not the tab's page yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
  }
  const word = world.secondSourceAsked;
  delete world.secondSourceAsked;
  if (!world.secondSource && !word) world.secondSourceOrder ??= order();
  const orders = word ?? (await world.secondSourceOrder);
  delete world.secondSourceOrder;
  // Another script may have begun while we asked; with our asking the background forgot what it had told.
  if (world.secondSource) world.secondSource.again(word !== undefined);
  else if (orders && (orders.state !== 'off' || word)) run(orders, word !== undefined);
}

const order = () => ask<PageOrder>({ type: 'page-order' });

function run(orders: PageOrder, asked: boolean): void {
  let { state, appearance } = orders;
  const { words } = orders;
  let session: Session | null = null;
  /** Frames that may have figures, as last told. */
  let filled = 0;

  const end = () => {
    session?.stop();
    session = null;
    frames.stop();
    delete world.secondSource;
    if (isAlive()) api.runtime.onMessage.removeListener(listen);
  };

  const nothing = (error: Nothing | undefined, isNews: boolean) => {
    const told = filled;
    filled = frames.look();
    if (isNews || filled !== told) void ask({ type: 'page-nothing', error, frames: filled > 0 });
  };
  const frames = watchFrames(words, () => nothing(undefined, true));

  const start = () => {
    session ??= startSession({
      marks: state === 'mark' || asked,
      appearance,
      words,
      asked,
      async tools() {
        if (!world.secondSourceStory) await ask({ type: 'page-story' });
        return world.secondSourceStory ?? null;
      },
      async check(article) {
        if (!isAlive()) {
          end();
          return null;
        }
        const answer = await ask<CheckAnswer>({ type: 'check-page', article });
        if (!answer?.ok) return null;
        // The page has figures of its own: nobody asks for more.
        if (answer.reading.starts.length > 0) frames.stop();
        return answer.reading;
      },
      nothing,
      moved() {
        filled = 0;
        // Once is this page alone.
        if (asked) end();
        else void ask({ type: 'page-order' });
      },
      async returned() {
        if (!asked) obey({ type: 'site-state', state: (await order())?.state ?? 'off' });
        session?.again(false);
      },
      isAlive,
      cards: {
        frame: () => world.secondSourceCard?.frame ?? null,
        prepare: ({ readAt }, figure) => void fetchCard(readAt, figure),
        async build({ readAt }, figure, close) {
          const view = await fetchCard(readAt, figure);
          return (view && world.secondSourceCard?.draw(view, readAt, figure, close)) ?? null;
        },
      },
    });
  };

  const obey = (message: ToPage): unknown => {
    switch (message.type) {
      case 'ping':
        return true;
      case 'show-claim':
        return session?.figures()?.show(message.claim);
      case 'step-claim':
        return session?.figures()?.step(message.by);
      case 'set-aside':
        return session?.figures()?.setAside(message.readAt, message.claims);
      case 'appearance':
        appearance = message.appearance;
        return session?.setAppearance(appearance);
      case 'read-now':
        return session?.again(true);
      case 'site-state':
        if (message.state === state) return;
        state = message.state;
        if (state === 'off') end();
        else session?.setMarks(state === 'mark');
    }
  };

  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void): undefined => {
    if (sender.id === api.runtime.id) respond(obey(message as ToPage) ?? null);
  };

  world.secondSource = {
    again(nowAsked) {
      filled = 0;
      asked ||= nowAsked;
      session?.again(nowAsked);
    },
  };
  api.runtime.onMessage.addListener(listen);
  whenIdle(() => {
    // Turned off meanwhile?
    if (world.secondSource) start();
  }, IDLE_MS);
}
