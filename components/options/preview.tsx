/** A line of text as a page would show it, with its marks. In: the paper's and the marks' colours. Out: the view. */
import { plainNumber } from '../numbers';
import { useText } from '../text-context';

/** What stands between the brackets of rgb(); null: none. */
interface Colours {
  line: string | null;
  fill: string | null;
  text: string | null;
}

export interface PreviewPaper {
  name: 'light' | 'dark';
  background: string;
  text: string;
  compared: Colours;
  found: Colours;
  /** Of the mark with the paper, 1..21. */
  contrast: number;
}

function markStyle({ line, fill, text }: Colours, dotted: boolean): Record<string, string> {
  return {
    ...(fill && { backgroundColor: `rgb(${fill})` }),
    ...(text && { color: `rgb(${text})` }),
    ...(line && { textDecoration: `underline ${dotted ? 'dotted ' : ''}2px rgb(${line})` }),
  };
}

export function Preview({ paper, found }: { paper: PreviewPaper; found: boolean }) {
  const t = useText();
  const style = { backgroundColor: `rgb(${paper.background})`, color: `rgb(${paper.text})` };
  // The sentence is cut at its figures: they stand where the language puts them.
  const [before = '', between = '', after = ''] = t('preview_text', '\u0001', '\u0001').split('\u0001', 3);
  return (
    <figure class="paper">
      <figcaption>
        {t(`preview_${paper.name}`)}
        <span class="faint"> {t('preview_contrast', t('ratio', plainNumber(paper.contrast, t, 1)))}</span>
      </figcaption>
      <p style={style}>
        {before}
        <span style={markStyle(paper.compared, false)}>{t('preview_compared')}</span>
        {between}
        <span style={found ? markStyle(paper.found, true) : {}}>{t('preview_found')}</span>
        {after}
      </p>
    </figure>
  );
}
