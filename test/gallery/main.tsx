/** The gallery page: one screen, or a hover card on a short article, as its address asks. */
import { render } from 'preact';
import { drawCard } from '../../components/hover-card/card';
import { cardStyle } from '../../components/hover-card/style';
import { cardView } from '../../components/hover-card/view';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/plot/plot.css';
import '../../components/popup/popup.css';
import '../../components/popup/claims.css';
import '../../components/options/options.css';
import '../../components/options/appearance.css';
import '../../components/notebook/notebook.css';
import '../../components/notebook/own-note.css';
import '../../components/welcome/welcome.css';
import type { Report } from '../../lib/model/report';
import { ALIYEV, REPORT } from './azerbaijan';
import { APART } from './checked';
import { KINDS } from './kinds';
import { ALSO_READ } from './notes';
import { STRAINED } from './others';
import { popupOf, screens } from './screens';
import { localText } from './words';

const query = new URLSearchParams(location.search);
const t = localText(query.get('locale') ?? 'en-GB');
document.documentElement.lang = t.language;
document.documentElement.dir = t.direction;
const name = query.get('screen') ?? '';
const place = document.getElementById('place')!;

function card(report: Report, index: number) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  const noted = (what: string) => () => {
    document.title = what;
  };
  const setAside = async (again: boolean) => {
    document.title = again ? 'again' : 'aside';
    return true;
  };
  const actions = { allFigures: noted('all'), turnOff: noted('off'), close: noted('close'), setAside };
  const view = cardView(report, index, t, name === 'card-also-read' ? ALSO_READ : []);
  // As it travels in a message.
  if (view) root.append(drawCard(JSON.parse(JSON.stringify(view)), actions));
  place.append(host);
}

/** A report of the command line (`npm run check -- --jsonl`), by its address: `?report=report.json`, beside this page. */
async function given(address: string): Promise<Report> {
  return (await fetch(address)).json();
}

const KIND_CARDS = ['card-poll', 'card-status', 'card-base', 'card-annulled'];
const report = query.get('report');
const view = report ? popupOf(await given(report), t) : screens(t).get(name);
if (report && name === 'card') card(await given(report), Number(query.get('figure') ?? 0));
else if (view) render(view, place);
else if (name === 'card') card(REPORT, REPORT.claims.indexOf(ALIYEV));
else if (name === 'card-also-read') card(REPORT, 11);
else if (name === 'card-count') card(REPORT, 10);
else if (name === 'card-found') card(REPORT, REPORT.claims.length - 2);
else if (name === 'card-strained') card(STRAINED, 0);
else if (name === 'card-poll') card(KINDS, 0);
else if (name === 'card-status') card(KINDS, 1);
else if (name === 'card-base') card(KINDS, 2);
else if (name === 'card-annulled') card(KINDS, 5);
else if (name === 'card-checks') card(APART, 1);
else {
  const cards = ['card', 'card-also-read', 'card-count', 'card-found', 'card-strained', 'card-checks', ...KIND_CARDS];
  const names = [...screens(t).keys(), ...cards];
  render(
    <ul>
      {names.map((screen) => (
        <li key={screen}>
          <a href={`?screen=${screen}`}>{screen}</a>
        </li>
      ))}
    </ul>,
    place,
  );
}
