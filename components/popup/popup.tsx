/**
 * The popup: the site's switch, what was found, one block an election, the foot.
 * In: the tab's state and the actions. Out: the view; it asks nothing of the browser itself.
 */
import type { TabState } from '../../lib/messages';
import type { Report } from '../../lib/model/report';
import { AlsoReadContext } from '../notebook/also-read-view';
import type { Text } from '../text';
import { TextContext, useText } from '../text-context';
import type { PopupActions } from './actions';
import { blocksOf } from './blocks';
import { ElectionBlock } from './election-block';
import { Foot } from './foot';
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

export function Popup({ state, actions, text }: { state: TabState; actions: PopupActions; text: Text }) {
  const site = 'site' in state ? state.site : undefined;
  const hasSwitch = site && state.status !== 'unlisted';
  return (
    <TextContext.Provider value={text}>
      <div class="popup">
        {hasSwitch && <SiteSwitch site={site} onChange={(next) => actions.setSite(site, next)} />}
        {state.status === 'read' ? (
          <AlsoReadContext.Provider value={state.alsoRead ?? []}>
            <ReportView report={state.report} actions={actions} />
          </AlsoReadContext.Provider>
        ) : (
          <main aria-live="polite">
            <StateNote state={state} actions={actions} />
          </main>
        )}
        <Foot report={state.status === 'read' ? state.report : undefined} actions={actions} />
      </div>
    </TextContext.Provider>
  );
}
