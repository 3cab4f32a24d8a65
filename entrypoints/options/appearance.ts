/** What a choice of marks looks like on plain paper, light and dark. In: the choice. Out: colours for the preview. */
import type { AppearanceState } from '../../components/options/appearance';
import type { PreviewPaper } from '../../components/options/preview';
import type { Appearance } from '../../lib/model/appearance';
import { contrast, type Rgb } from '../../lib/page/contrast';
import { markColours } from '../../lib/page/mark-colours';

/** As many papers print: ink on white, and pale grey on near black. */
const PAPERS: [PreviewPaper['name'], Rgb, Rgb][] = [
  ['light', [255, 255, 255], [26, 26, 26]],
  ['dark', [24, 24, 27], [228, 228, 231]],
];

export function appearanceState(chosen: Appearance): AppearanceState {
  return {
    chosen,
    papers: PAPERS.map(([name, background, text]) => {
      const compared = markColours(chosen, background, text, false);
      const carrier = (compared.line ?? compared.fill ?? '').split(' ').map(Number) as unknown as Rgb;
      return {
        name,
        background: background.join(' '),
        text: text.join(' '),
        compared,
        found: markColours(chosen, background, text, true),
        contrast: contrast(carrier, background),
      };
    }),
  };
}
