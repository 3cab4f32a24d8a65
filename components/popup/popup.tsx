/**
 * Popup and side panel: the site's switch, what was found, one block an election, the foot.
 * In: the tab's state, the actions, where it stands. Out: the view; it asks nothing of the browser itself.
 */
import type { TabState } from '../../lib/messages';
import type { ReportedClaim } from '../../lib/model/report';
import { AlsoReadContext } from '../notebook/also-read-view';
import type { Text } from '../text';
import { TextContext, useText } from '../text-context';
import type { PopupActions } from './actions';
import { AsideList } from './aside-list';
import { blocksOf } from './blocks';
import { ElectionBlock } from './election-block';
import { firstRows } from './first-rows';
import { Foot } from './foot';
import { useGrowing } from './growing';
import { type Place, PlaceContext, POPUP } from './place';
import { ReadingContext } from './reading-context';
import { SiteSwitch } from './site-switch';
import { StateNote } from './states';

type Read = Extract<TabState, { status: 'read' }>;

/** "24 figures found, 20 compared". */
function Counts({ claims }: { claims: ReportedClaim[] }) {
  const t = useText();
  const compared = claims.filter((claim) => claim.status === 'compared').length;
  return (
    <p class="counts">
      {t('found_and_compared', t.count('figures_found', claims.length), t.count('compared', compared))}
    </p>
  );
}

function ReportView({ state, actions }: { state: Read; actions: PopupActions }) {
  const { report, readAt, aside = [], sentences = [], isFirst = false } = state;
  const blocks = blocksOf(report, aside);
  const most = useGrowing(isFirst ? 0 : report.claims.length);
  const shown = report.claims.filter((_, index) => !aside.includes(index));
  const setAside = aside.flatMap((index) => {
    const claim = report.claims[index];
    return claim ? [{ index, claim }] : [];
  });
  return (
    <ReadingContext.Provider value={{ report, readAt, sentences, actions }}>
      <main aria-busy={most !== Number.POSITIVE_INFINITY || undefined}>
        <Counts claims={shown} />
        {firstRows(blocks, most).map((block) => (
          <ElectionBlock
            key={block.key}
            block={block}
            claims={report.claims}
            single={shown.length === 1}
            showClaim={actions.showClaim}
          />
        ))}
        <AsideList aside={setAside} />
      </main>
    </ReadingContext.Provider>
  );
}

export interface PopupProps {
  state: TabState;
  actions: PopupActions;
  text: Text;
  place?: Place;
}

export function Popup({ state, actions, text, place = POPUP }: PopupProps) {
  const site = 'site' in state ? state.site : undefined;
  const hasSwitch = site && state.status !== 'unlisted';
  return (
    <TextContext.Provider value={text}>
      <PlaceContext.Provider value={place}>
        <div class={place.panel ? 'popup panel' : 'popup'}>
          {hasSwitch && <SiteSwitch site={site} onChange={(next) => actions.setSite(site, next)} />}
          {state.status === 'read' ? (
            <AlsoReadContext.Provider value={state.alsoRead ?? []}>
              <ReportView state={state} actions={actions} />
            </AlsoReadContext.Provider>
          ) : (
            <main aria-live="polite">
              <StateNote state={state} actions={actions} />
            </main>
          )}
          <Foot report={state.status === 'read' && !state.isFirst ? state.report : undefined} actions={actions} />
        </div>
      </PlaceContext.Provider>
    </TextContext.Provider>
  );
}
