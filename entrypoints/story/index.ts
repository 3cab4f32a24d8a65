/**
 * Finds and reads the story of a page, and paints its figures. The background puts it there when the page's own text may
 * hold some: most pages never do, and go without it. What it leaves is in our own world of the page alone.
 */
import { makeFigures } from '../../lib/page/figures';
import { readAgainSteps, readStorySteps } from '../../lib/page/read-story';
import type { StoryTools } from '../../lib/page/session';

const tools: StoryTools = { makeFigures, readAgainSteps, readStorySteps };

/** As `defineUnlistedScript` would give it: see entrypoints/page. */
export default {
  main() {
    (globalThis as { secondSourceStory?: StoryTools }).secondSourceStory = tools;
  },
};
