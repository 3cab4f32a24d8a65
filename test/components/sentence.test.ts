import { describe, expect, test } from 'vitest';
import { differenceWords, shortDifference } from '../../components/sentence/difference';
import { claimSentence } from '../../components/sentence/sentence';
import type { Relation, Verdict } from '../../lib/model/comparison';
import type { ReportedObservation } from '../../lib/model/observation';
import type { ReportedClaim } from '../../lib/model/report';
import { ALIYEV, CEC, FACTBOOK, ORACLE, RAY, SRC } from '../gallery/azerbaijan';
import { compare, makeClaim } from '../gallery/make';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');

type Given = [Relation, Verdict, Partial<ReportedObservation> & Pick<ReportedObservation, 'value' | 'source'>];

function claim(
  fields: Partial<ReportedClaim> & Pick<ReportedClaim, 'text' | 'value'>,
  ...given: Given[]
): ReportedClaim {
  const comparisons = given.map(([relation, verdict, observation]) => compare(fields, relation, verdict, observation));
  return makeClaim({ ...fields, comparisons });
}

const final = { source: CEC, asOf: '2024-02-11' };
const partial = { source: CEC, stage: 'partial', counted: 93.35, asOf: '2024-02-08' } as const;
const counted = { unit: 'count', step: 1 } as const;

const SENTENCES: [string, ReportedClaim, string][] = [
  [
    'what the credited source published, then its later count',
    claim(
      { text: '92.05 percent', value: 92.05, source: 'Central Election Commission', stage: 'partial' },
      ['quoted-source', 'same', { ...partial, value: 92.05 }],
      ['later-stage', 'differs', { ...final, value: 92.12 }],
    ),
    'The Central Election Commission published this figure (93.35% counted). Its final result of 11 Feb 2024 is 92.12%, 0.07 points more.',
  ],
  [
    'initials are not taken for a name',
    claim({ text: '92.05%', value: 92.05, source: 'CEC' }, ['quoted-source', 'same', { ...partial, value: 92.05 }]),
    'The Central Election Commission of Azerbaijan published this figure (93.35% counted).',
  ],
  [
    'initials after a name are left out',
    claim({ text: '92.05%', value: 92.05, source: 'Election Commission (CEC)' }, [
      'quoted-source',
      'same',
      { ...partial, value: 92.05 },
    ]),
    'The Election Commission published this figure (93.35% counted).',
  ],
  [
    'the credited source gives another number',
    claim({ text: '92 percent', value: 92, step: 1 }, ['quoted-source', 'rounds-to', { ...partial, value: 92.05 }]),
    'The Central Election Commission of Azerbaijan published 92.05% (93.35% counted), which rounds to this figure.',
  ],
  [
    'within what the page says',
    claim({ text: '92 percent', value: 92, step: 1, qualifier: 'over' }, [
      'same-stage',
      'within',
      { ...final, value: 92.12 },
    ]),
    'The Central Election Commission of Azerbaijan gives 92.12% (final result), within what the page says (“over 92 percent”).',
  ],
  [
    'within what a source says',
    claim({ text: '92.5%', value: 92.5 }, [
      'other-source',
      'within',
      { value: 92, high: 93, source: RAY, stage: 'projection' },
    ]),
    'A projection by the Ray Monitoring Center suggests 92–93%, which holds this figure.',
  ],
  [
    'an exit poll and the count after it',
    claim(
      { text: '93.9 percent', value: 93.9, step: 0.1, stage: 'exit-poll' },
      ['quoted-source', 'same', { value: 93.9, source: ORACLE, stage: 'exit-poll' }],
      ['later-stage', 'differs', { ...final, value: 92.12 }],
    ),
    'The Oracle Advisory Group with the Citizens’ Labor Rights Protection League published this figure (exit poll). The final result of 11 Feb 2024 by the Central Election Commission of Azerbaijan is 92.12%, 1.78 points less.',
  ],
  [
    'an earlier count of which only the end is known',
    claim({ text: '91%', value: 91, step: 1, stage: 'partial' }, ['later-stage', 'differs', { ...final, value: 92 }]),
    'This is an earlier count. The final result of 11 Feb 2024 by the Central Election Commission of Azerbaijan is 92%, 1 point more.',
  ],
  [
    'nobody credited: the nearest source, and how far others lie apart',
    claim(
      { text: '92.5%', value: 92.5 },
      ['same-stage', 'differs', { value: 92.6, source: RAY, stage: 'exit-poll' }],
      ['same-stage', 'differs', { value: 92.4, source: SRC, stage: 'exit-poll' }],
    ),
    'An exit poll by the Ray Monitoring Center suggests 92.6%, 0.1 points more. Another poll suggests 92.4%.',
  ],
  [
    'repeats of one origin are no other sources',
    claim(
      { text: '92.5%', value: 92.5 },
      ['same-stage', 'differs', { ...final, value: 92.12 }],
      ['other-source', 'differs', { value: 92.1, source: FACTBOOK }],
    ),
    'The Central Election Commission of Azerbaijan gives 92.12% (final result), 0.38 points less.',
  ],
  [
    'a count of things is not in points',
    claim({ ...counted, text: '109', value: 109, measure: 'media' }, [
      'other-source',
      'differs',
      { value: 190, unit: 'count', source: CEC, stage: 'administrative' },
    ]),
    'The Central Election Commission of Azerbaijan gives 190, 81 more.',
  ],
  [
    'turnout by the hour',
    claim({ text: '76.73%', value: 76.73, measure: 'turnout' }, [
      'earlier-stage',
      'differs',
      { value: 70.85, source: CEC, stage: 'partial', asOf: '2024-02-07T17:00' },
    ]),
    'The Central Election Commission of Azerbaijan gives 70.85% (as of 7 Feb 2024, 17:00), 5.88 points less.',
  ],
  [
    'only earlier elections',
    claim(
      { text: '92%', value: 92 },
      ['earlier-election', 'differs', { ...final, value: 84.54, election: 'AZ-2013-10-presidential-1' }],
      ['earlier-election', 'differs', { ...final, value: 86.02, election: 'AZ-2018-04-presidential-1' }],
    ),
    'No other source in the data for this election. In 2018 it was 86.02%; the change since is +5.98 points.',
  ],
  [
    'only found',
    makeClaim({ text: '5', value: 5, reason: 'no-election' }),
    'The text does not say which election this is about.',
  ],
  [
    'limited to a place',
    makeClaim({ text: '26', value: 26, scope: 'liberated territories', reason: 'not-national' }),
    'The page gives this figure for “liberated territories” only; the data has none for that.',
  ],
];

describe('the first sentence', () => {
  test.each(SENTENCES)('%s', (_, given, sentence) => {
    expect(claimSentence(given, t).replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  test('is shorter in a list', () => {
    expect(claimSentence(ALIYEV, t, true)).toBe(
      'The Central Election Commission published this figure. Its final result is 92.12%, 0.07 points more.',
    );
  });

  test('does not use what cannot be compared', () => {
    const given = claim({ text: '30%', value: 30 }, ['quoted-source', 'not-comparable', { value: 22, source: CEC }]);
    expect(claimSentence(given, t)).toBe('No other source in the data for this election.');
  });

  test('follows the reader’s numbers and months', () => {
    const german = claimSentence(SENTENCES[0]![1], fileText('de')).replaceAll('\u00a0', ' ');
    expect(german).toContain('92,12 %, 0,07 points more');
    expect(german).toContain('11. Feb. 2024');
  });
});

/** As the step tells it: the difference is inside the margin that the poll gives. */
function within(given: ReportedClaim): ReportedClaim {
  given.comparisons[0]!.margin = { points: 2, computed: false, of: 'source', within: true };
  return given;
}

const page = { text: '92.05 percent', value: 92.05 };
const WORDS: [string, ReportedClaim, string, string][] = [
  ['same', claim(page, ['quoted-source', 'same', { ...partial, value: 92.05 }]), 'same', 'same'],
  [
    'rounds',
    claim({ ...page, text: '92%', value: 92, step: 1 }, ['same-stage', 'rounds-to', { ...final, value: 92.12 }]),
    'rounds to the same',
    'rounds to it',
  ],
  [
    'within',
    claim({ text: '92 percent', value: 92, qualifier: 'over' }, ['same-stage', 'within', { ...final, value: 92.12 }]),
    'within what the page says (“over 92 percent”)',
    'within',
  ],
  [
    'points, without dust of binary fractions',
    claim(page, ['later-stage', 'differs', { ...final, value: 92.12 }]),
    'differs by 0.07 points',
    '+0.07',
  ],
  [
    'less, with a minus sign',
    claim(page, ['later-stage', 'differs', { ...final, value: 91.05 }]),
    'differs by 1 point',
    '−1',
  ],
  [
    'inside the margin that a poll gives',
    within(claim(page, ['same-stage', 'differs', { value: 93, source: RAY, stage: 'opinion-poll', marginOfError: 2 }])),
    'differs by 0.95 points, within the poll’s margin',
    '+0.95',
  ],
  [
    'counts',
    claim({ ...counted, text: '6,478,623', value: 6478623 }, [
      'other-source',
      'differs',
      { value: 6478840, unit: 'count', source: RAY },
    ]),
    'differs by 217',
    '+217',
  ],
];

describe('the word for a difference', () => {
  test.each(WORDS)('%s', (_, given, long, short) => {
    expect(differenceWords(given, given.comparisons[0]!, t)).toBe(long);
    expect(shortDifference(given, given.comparisons[0]!, t)).toBe(short);
  });

  test('names the reason where there is no comparing, also one it does not know', () => {
    const known = compare(page, 'other-source', 'not-comparable', { value: 1, source: CEC }, 'other-unit');
    const unknown = compare(page, 'other-source', 'not-comparable', { value: 1, source: CEC }, '__proto__');
    const given = makeClaim({ ...page, comparisons: [known, unknown] });
    expect(differenceWords(given, known, t)).toBe('given in another unit');
    expect(differenceWords(given, unknown, t)).toBe('not comparable');
  });

  test('is never in percent for a difference of shares', () => {
    for (const comparison of ALIYEV.comparisons) expect(differenceWords(ALIYEV, comparison, t)).not.toContain('%');
  });
});
