/**
 * What the hover card of one figure says and draws, as plain data. In: the report and the figure's place in it, the
 * words. Out: sentences, rows and drawings that can travel in a message: they are made in the background, so that the
 * script in every page need only put them into elements.
 */
import type { AlsoRead } from '../../lib/model/note';
import type { Report } from '../../lib/model/report';
import { claimTitle } from '../names';
import { type AlsoReadLine, alsoReadLines } from '../notebook/also-read';
import { claimedQuantity } from '../numbers';
import { telling } from '../plot/choose';
import { type PlotTable, plotTable } from '../plot/table';
import { checkSentence, explanationWords } from '../sentence/check';
import { claimSentence } from '../sentence/sentence';
import { type WhyLine, whyLines } from '../sentence/why';
import type { Text } from '../text';

/** Words that are the same on every card. */
export interface CardWords {
  /** Name of the card for those who hear it. */
  label: string;
  columnSource: string;
  columnKind: string;
  why: string;
  notThis: string;
  aside: string;
  notAside: string;
  undo: string;
  all: string;
  off: string;
  close: string;
}

export interface CardView {
  /** Of the card's words, whatever the page's are. */
  language: string;
  direction: 'ltr' | 'rtl';
  sentence: string;
  figure: string;
  /** Only found: its mark in the page is dotted too. */
  dotted: boolean;
  title: string;
  /** The four most telling rows; null where nothing was compared. */
  table: PlotTable | null;
  /** What the reader has read elsewhere: no source. */
  alsoRead: AlsoReadLine[];
  /** The page's own arithmetic, where its numbers do not fit together. */
  checks: string[];
  why: WhyLine[];
  words: CardWords;
}

/** The card is small; the popup has them all. */
const MOST_CHECKS = 2;

/** A card without a figure: what is to be said, and a word more. */
export function noteView(sentence: string, more: string, t: Text): CardView {
  return {
    language: t.language,
    direction: t.direction,
    sentence,
    figure: '',
    dotted: false,
    title: more,
    table: null,
    alsoRead: [],
    checks: [],
    why: [],
    words: cardWords('', t),
  };
}

function cardWords(figure: string, t: Text): CardWords {
  return {
    label: figure ? t('card_label', figure) : t('ext_name'),
    columnSource: t('column_source'),
    columnKind: t('column_kind'),
    why: t('why_this_match'),
    notThis: t('not_this'),
    aside: t('set_aside'),
    notAside: t('not_set_aside'),
    undo: t('undo'),
    all: t('all_figures'),
    off: t('turn_off_here'),
    close: t('close'),
  };
}

/** Null where the report has no such figure. */
export function cardView(report: Report, index: number, t: Text, alsoRead: readonly AlsoRead[] = []): CardView | null {
  const claim = report.claims[index];
  if (!claim) return null;
  const figure = claimedQuantity(claim, t);
  return {
    language: t.language,
    direction: t.direction,
    sentence: claimSentence(claim, t),
    figure,
    dotted: claim.status === 'found',
    title: claimTitle(claim, t),
    table: plotTable(claim, telling(claim.comparisons), t),
    alsoRead: alsoReadLines(
      claim,
      alsoRead.find((also) => also.claim === index),
      t,
    ),
    checks: report.checks
      .filter((check) => !check.holds && check.claims.includes(index))
      .slice(0, MOST_CHECKS)
      .map((check) => `${checkSentence(check, report.claims, t)} ${explanationWords(check, t)}`.trimEnd()),
    why: whyLines(claim, t),
    words: cardWords(figure, t),
  };
}
