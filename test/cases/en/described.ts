import { cases } from '../table';

/** Whose a figure is where the sentence does not name them but says what they are to the race. */
export default cases('en', {
  read: [
    // Who stands against whom is told before; the other is the one of the two, whoever was named in between.
    {
      say: 'Ada Moss had [48.4%] of the vote and Hugh Thorne [43.2%]. Ivy Reed came third with [4.2%]. The last survey had shown Moss leading by [50%] to [36%].',
      get: [
        'vote-share · Ada Moss · 48.4',
        'vote-share · Hugh Thorne · 43.2',
        'vote-share · Ivy Reed · 4.2',
        'vote-share · Ada Moss · 50',
        'vote-share · Hugh Thorne · 36',
      ],
    },
    // The one who won, and the one who stood against her.
    {
      say: 'Ada Moss defeated Hugh Thorne, a former minister under Ivy Reed. The president-elect received [7,254,850] votes; her opponent got [5,218,444].',
      get: ['votes · Ada Moss · 7254850', 'votes · Hugh Thorne · 5218444'],
    },
    {
      say: "Ada Moss beat Hugh Thorne, who served under Ivy Reed. The winner's [17,287,513] votes are a record.",
      get: 'votes · Ada Moss · 17287513',
    },
    {
      say: 'Ada Moss beat Hugh Thorne in the election. Thorne received [140,491] votes and the winner [176,391].',
      get: ['votes · Hugh Thorne · 140491', 'votes · Ada Moss · 176391'],
    },
    // One of a party: the one set against who is told beside him.
    {
      say: 'Ada Moss beat Hugh Thorne, who served under Ivy Reed. The president-elect has [77,284,118] votes to [74,999,166] for the Democrat.',
      get: ['votes · Ada Moss · 77284118', 'votes · Hugh Thorne · 74999166'],
    },
    // The one that the text says is of it.
    {
      say: 'Republican Hugh Thorne faced Ada Moss on Tuesday. A poll had [42%] of voters backing Moss. In the end [48%] backed the Republican.',
      get: ['vote-share · Ada Moss · 42', 'vote-share · Hugh Thorne · 48'],
    },
    // Nobody is said to stand against him.
    {
      say: 'Hugh Thorne is popular, while his challenger has just [50 percent] of the vote.',
      get: 'vote-share · challenger · 50',
    },
    // What is said of a party to tell which: its person, at any length.
    {
      say: 'The Reed Party of former premier Ada Moss follows with [40] seats and [17.66 per cent] of the vote.',
      get: ['seats · Reed Party · 40', 'vote-share · Reed Party · 17.66'],
    },
    {
      say: 'The Civic List got [242,498] votes. The Reed Party, launched only three months ago by businessman Hugh Thorne, got [109,066].',
      get: ['votes · Civic List · 242498', 'votes · Reed Party · 109066'],
    },
    {
      say: 'The Civic List won [31] seats, the Reed Party of former president Ada Moss got [five] and the Green Bloc [four].',
      get: ['seats · Civic List · 31', 'seats · Reed Party · 5', 'seats · Green Bloc · 4'],
    },
    // Theirs, by another word.
    {
      say: "Reed Party leader Hugh Thorne spoke. After the vote Thorne's camp had [14%] of the vote.",
      get: 'vote-share · Reed Party · 14',
    },
    {
      say: 'Reed Party leader Hugh Thorne spoke. The party of President Hugh Thorne had [41.96%] of the vote.',
      get: 'vote-share · Reed Party · 41.96',
    },
    // None is said to stand against her; none but one comes near.
    {
      say: 'Ada Moss won [58%] of the vote, Hugh Thorne [27%] and Ivy Reed [9%]. An exit poll had [57.8%] of the vote for Moss and [29.1%] for her main rival.',
      get: [
        'vote-share · Ada Moss · 58',
        'vote-share · Hugh Thorne · 27',
        'vote-share · Ivy Reed · 9',
        'vote-share · Ada Moss · 57.8',
        'vote-share · Hugh Thorne · 29.1',
      ],
    },
    // Between two that were told of, the lead is the stronger one's.
    {
      say: 'Ada Moss had [48.4%] of the vote and Hugh Thorne [43.2%], a gap of [6.2 million] votes.',
      get: [
        'vote-share · Ada Moss · 48.4',
        'vote-share · Hugh Thorne · 43.2',
        'margin · Ada Moss · 6200000 · unit=count',
      ],
    },
    {
      say: 'Ada Moss won [15,961] votes. Hugh Thorne was second with [12,113]. That made for a majority of [3,848].',
      get: ['votes · Ada Moss · 15961', 'votes · Hugh Thorne · 12113', 'margin · Ada Moss · 3848 · unit=count'],
    },
    // What one who is named would enjoy is hers.
    {
      say: 'The Reed Party had [43%] of the vote and the Civic List [31%]. Moss would enjoy an overall majority of [50] seats.',
      get: ['vote-share · Reed Party · 43', 'vote-share · Civic List · 31', 'margin · Moss · 50 · unit=count'],
    },
    // Who holds the office, and he who was told by it.
    {
      say: 'Former president Ada Moss had [48.4%] of the vote and the incumbent, Hugh Thorne, [43.2%]. The president did better than foreseen in the south. In Norwood he beat his rival by [51%] to [40%].',
      get: [
        'vote-share · Ada Moss · 48.4',
        'vote-share · Hugh Thorne · 43.2',
        'vote-share · Hugh Thorne · 51 · scope=Norwood',
        'vote-share · Ada Moss · 40 · scope=Norwood',
      ],
    },
    // For what was put to the vote.
    {
      say: 'The country said no to the Civic Voice in the referendum. Only [31.08%] of its voters supported the Civic Voice.',
      get: 'vote-share · Yes · 31.08',
    },
    // Told of the place by the way.
    {
      say: 'In the referendum, [39.3%] voted in favour. In Norwood, where Hugh Thorne launched the campaign, the figure is [35.2%].',
      get: ['vote-share · Yes · 39.3', 'vote-share · Yes · 35.2 · scope=Norwood'],
    },
  ],
  ignore: ['Her opponent is 58 years old.', 'The president-elect spoke for 40 minutes.'],
  gap: [
    {
      say: 'In 2021 Moss lost the second round to Thorne with [44.1%], having led the first with [27.9%].',
      get: ['vote-share · Moss · 44.1', 'vote-share · Moss · 27.9'],
      why: 'who stands right before the share is taken for its owner',
    },
  ],
});
