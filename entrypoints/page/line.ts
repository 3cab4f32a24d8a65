/**
 * The line to the background, without WXT's wrapper: `browser` where there is one, else `chrome`, whose calls answer
 * with promises as well (Manifest V3). After an update of the extension the old script's line is dead.
 */
import type { ToBackground } from '../../lib/messages';

interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => undefined;

const globals = globalThis as unknown as { browser?: Api; chrome?: Api };
export const api = (globals.browser?.runtime ? globals.browser : globals.chrome) as Api;

/** False once the extension was updated, turned off or removed. */
export function isAlive(): boolean {
  return api.runtime?.id !== undefined;
}

/**
 * A background that was ended while it answered is woken by the next message; one of a browser that has just started may
 * not listen yet. Each message may be answered twice: none of them does more the second time.
 */
const TRIES = 4;
/** Before the second try, twice and three times so long before the next. ms */
const PAUSE_MS = 300;

/**
 * The answer; null where the background cannot be reached. It answers all that is ours: where there is nothing at all it
 * was ended on the way, or does not know us; it is asked once more.
 */
export async function ask<T>(message: ToBackground): Promise<T | null> {
  for (let tries = 0, lost = 0; tries < TRIES && isAlive(); tries++) {
    try {
      const answer = (await api.runtime.sendMessage(message)) as T | undefined;
      if (answer !== undefined || lost++) return answer ?? null;
    } catch {
      // Nobody answered.
    }
    await new Promise((resolve) => setTimeout(resolve, (tries + 1) * PAUSE_MS));
  }
  return null;
}
