/** Wires the welcome page: whether the listed sites are granted in, the one request for them out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Access, Welcome } from '../../components/welcome/welcome';
import { browserText } from '../popup/browser-text';
import { askAccess, hasAccess } from './access';

const text = await browserText();
const place = document.getElementById('welcome')!;

/** An article of a listed site, on an election that the data holds. */
const PAGE = {
  address: 'https://menafn.com/1107826822/Ilham-Aliyev-Leading-In-Presidential-Election-With-9205-Percent-Of-Votes',
  title: 'Ilham Aliyev leading in presidential election with 92.05 percent of votes',
  outlet: 'MENAFN',
  date: '2024-02-08',
};

function show(access: Access): void {
  const allow = async () => show((await askAccess()) ? 'granted' : 'refused');
  const openOptions = () => browser.runtime.openOptionsPage();
  render(<Welcome access={access} allow={allow} openOptions={openOptions} page={PAGE} text={text} />, place);
}

document.documentElement.lang = text.language;
document.documentElement.dir = text.direction;
hasAccess().then((granted) => show(granted ? 'granted' : 'needed'));
