/**
 * Appearance: how figures are marked in pages, with a preview on light and dark paper. In: the choice, and the colours
 * it leads to there. Out: the section; every change is kept at once and shows in open pages.
 */
import { useState } from 'preact/hooks';
import { type Appearance, MARK_COLOURS, MARK_STYLES } from '../../lib/model/appearance';
import { MEASURE_GROUPS, type MeasureGroup } from '../../lib/model/measure';
import { useText } from '../text-context';
import type { OptionsActions } from './actions';
import { Preview, type PreviewPaper } from './preview';

export interface AppearanceState {
  chosen: Appearance;
  /** What the choice looks like on a light and on a dark page. */
  papers: PreviewPaper[];
}

/** The kinds left out, once one of them is to be marked or not. */
const withGroup = (unmarked: readonly MeasureGroup[], group: MeasureGroup, marked: boolean) =>
  MEASURE_GROUPS.filter((one) => (one === group ? !marked : unmarked.includes(one)));

export function AppearanceSection({ state, actions }: { state: AppearanceState; actions: OptionsActions }) {
  const t = useText();
  const [note, setNote] = useState('');
  const { chosen, papers } = state;
  const change = async (made: (before: Appearance) => Appearance) =>
    setNote((await actions.changeAppearance(made)) ? '' : t('error_storage'));
  const save = (choice: Partial<Appearance>) => change((before) => ({ ...before, ...choice }));
  const mark = (group: MeasureGroup, marked: boolean) =>
    change((before) => ({ ...before, unmarked: withGroup(before.unmarked, group, marked) }));
  return (
    <section aria-labelledby="appearance-title" class="appearance">
      <h1 id="appearance-title">{t('nav_appearance')}</h1>
      <fieldset class="choices">
        <legend>{t('appearance_style')}</legend>
        {MARK_STYLES.map((style) => (
          <label key={style}>
            <input type="radio" name="style" checked={chosen.style === style} onChange={() => save({ style })} />{' '}
            {t(`style_${style}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('appearance_colour')}</legend>
        {MARK_COLOURS.map((colour) => (
          <label key={colour}>
            <input type="radio" name="colour" checked={chosen.colour === colour} onChange={() => save({ colour })} />{' '}
            {t(`colour_${colour}`)}
          </label>
        ))}
        <p class="faint">{t('colour_follows')}</p>
      </fieldset>
      <fieldset class="choices" aria-describedby="marked-means">
        <legend>{t('appearance_measures')}</legend>
        {MEASURE_GROUPS.map((group) => (
          <label key={group}>
            <input
              type="checkbox"
              checked={!chosen.unmarked.includes(group)}
              onChange={(event) => mark(group, event.currentTarget.checked)}
            />{' '}
            {t(`marked_${group}`)}
          </label>
        ))}
        <p class="faint" id="marked-means">
          {t('marked_means')}
        </p>
      </fieldset>
      <fieldset class="choices">
        <legend>{t('appearance_found')}</legend>
        <label>
          <input
            type="checkbox"
            checked={chosen.found}
            onChange={(event) => save({ found: event.currentTarget.checked })}
          />{' '}
          {t('mark_found')}
        </label>
      </fieldset>
      <fieldset class="choices">
        <legend>{t('appearance_card')}</legend>
        <label>
          <input
            type="checkbox"
            checked={chosen.onlyAlt}
            aria-describedby="only-alt-means"
            onChange={(event) => save({ onlyAlt: event.currentTarget.checked })}
          />{' '}
          {t('only_alt')}
        </label>
        <p class="faint" id="only-alt-means">
          {t('only_alt_means')}
        </p>
      </fieldset>
      <h2>{t('preview')}</h2>
      <div class="papers">
        {papers.map((paper) => (
          <Preview key={paper.name} paper={paper} found={chosen.found} />
        ))}
      </div>
      <p class="told" role="status">
        {note}
      </p>
    </section>
  );
}
