/**
 * Popup and side panel: the site's switch, what was found, one block an election, the foot.
 * In: the tab's state, the actions, where it stands. Out: the view; it asks nothing of the browser itself.
 */
import type { TabState } from '../../lib/messages';
import type { Report } from '../../lib/model/report';
import type { Text } from '../text';
import { TextContext, useText } from '../text-context';
import type { PopupActions } from './actions';
import { blocksOf } from './blocks';
import { ElectionBlock } from './election-block';
import { Foot } from './foot';
import { type Place, PlaceContext, POPUP } from './place';
import { SiteSwitch } from './site-switch';
import { StateNote } from './states';

/** "24 figures found, 20 compared". */
function Counts({ report }: { report: Report }) {
  const t = useText();
  const compared = report.claims.filter((claim) => claim.status === 'compared').length;
  return (
    <p class="counts">
      {t('found_and_compared', t.count('figures_found', report.claims.length), t.count('compared', compared))}
    </p>
  );
}

function ReportView({ report, actions }: { report: Report; actions: PopupActions }) {
  const blocks = blocksOf(report);
  const single = report.claims.length === 1;
  return (
    <main>
      <Counts report={report} />
      {blocks.map((block) => (
        <ElectionBlock
          key={block.key}
          block={block}
          claims={report.claims}
          single={single}
          showClaim={actions.showClaim}
        />
      ))}
    </main>
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
            <ReportView report={state.report} actions={actions} />
          ) : (
            <main aria-live="polite">
              <StateNote state={state} actions={actions} />
            </main>
          )}
          <Foot report={state.status === 'read' ? state.report : undefined} actions={actions} />
        </div>
      </PlaceContext.Provider>
    </TextContext.Provider>
  );
}
