import { cases } from '../../table';

/** The figure opens the sentence, its owner follows. */
export default cases('en', {
  read: [
    { say: 'With [39%] of the vote, Moss leads.', get: 'vote-share · Moss · 39' },
    { say: 'Winning [66] seats, the Reed Party is the largest group.', get: 'seats · Reed Party · 66' },
    { say: 'With [217,914] votes, Moss is the winner.', get: 'votes · Moss · 217914' },
    { say: 'Having won [54.1%] of the vote, Moss will be sworn in next month.', get: 'vote-share · Moss · 54.1' },
    { say: 'With just [0.53%] of the vote, Linden came last.', get: 'vote-share · Linden · 0.53' },
    { say: 'On [8.5 percent], Thorne came third.', get: 'vote-share · Thorne · 8.5' },
  ],
  ignore: [
    'With 20 minutes to go, Moss left the hall.',
    'At 61, Thorne is the oldest.',
    'On 7 February, Moss cast her ballot.',
  ],
});
