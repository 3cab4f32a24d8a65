/** What a script in a page is told when it begins. The state of its site in; its order out. */
import type { PageOrder, SiteState } from '../../lib/messages';
import { ELECTION_PATTERN } from '../../lib/page/election-stems';
import { loadAppearance } from '../../lib/settings';

export async function orderOf(state: SiteState): Promise<PageOrder> {
  return { state, appearance: await loadAppearance(), words: ELECTION_PATTERN };
}
