import { cases } from '../table';

/** A contestant's votes. */
export default cases('en', {
  read: [
    { say: 'Moss polled a total votes of [8,794,726] in the election.', get: 'votes · Moss · 8794726' },
    { say: 'In the election [7,176,141] Kenyans chose Moss.', get: 'votes · Moss · 7176141' },
    { say: 'In the election the Reed Party polled a paltry [3,611].', get: 'votes · Reed Party · 3611' },
    {
      say: 'With [68.9 million] ballots counted the Reed Party had won [50.29 million], the Civic List [10.93 million].',
      get: ['counted · 68900000 · unit=count', 'votes · Reed Party · 50290000', 'votes · Civic List · 10930000'],
    },
    { say: 'On Sunday [22,852] people voted for Moss.', get: 'votes · Moss · 22852' },
    { say: 'Moss polled [217,914] votes.', get: 'votes · Moss · 217914' },
    { say: 'A total of [1.2 million] votes went to Thorne.', get: 'votes · Thorne · 1200000' },
    { say: '[88,412] people voted for Thorne.', get: 'votes · Thorne · 88412' },
    { say: 'Moss secured [48.2%] ([217,914] votes).', get: ['vote-share · Moss · 48.2', 'votes · Moss · 217914'] },
    { say: 'Moss secured [217,914] votes ([48.2%]).', get: ['votes · Moss · 217914', 'vote-share · Moss · 48.2'] },
    { say: 'The Reed Party gathered more than [300,000] votes.', get: 'votes · Reed Party · >300000' },
    { say: 'Thorne, with [99,001] votes, came second.', get: 'votes · Thorne · 99001' },
    { say: '[4,567,458] votes were cast for Moss.', get: 'votes · Moss · 4567458' },
    {
      after: 'The by-election was held on Thursday. Voters of the constituency went to the polls.',
      say: 'The result in full:\n\nErin Moss (Reed) [10,274] ([34.94%])\n\nSir Peter Vale (Lab) [8,620] ([29.31%])\n\nIvo Ash (Ind) [55] ([0.19%])',
      get: [
        'votes · Erin Moss · 10274',
        'vote-share · Erin Moss · 34.94',
        'votes · Peter Vale · 8620',
        'vote-share · Peter Vale · 29.31',
        'votes · Ivo Ash · 55',
        'vote-share · Ivo Ash · 0.19',
      ],
    },
    { say: 'Moss obtained [32,102] preferences.', get: 'votes · Moss · 32102 · scope=preferences' },
    { say: 'The Green Bloc received [6, 214, 889] votes.', get: 'votes · Green Bloc · 6214889' },
    { say: 'The Green Bloc contested in all districts and polled [543,944].', get: 'votes · Green Bloc · 543944' },
  ],
  ignore: [
    'Moss won from NA-131 in the by-election, and Thorne held PP-87.',
    'Satisfaction with the government fell to 27% from 42% in a month.',
    {
      say: 'He received 96 votes.',
      after:
        'The General Assembly voted on Monday. The Human Rights Council has a new member after a vote of the General Assembly.',
    },

    'The council spent 217,914 dollars on new ballot boxes.',
    'The petition gathered 300,000 signatures.',
    'The committee took two votes on the motion before lunch.',
    'The senate passed the law by 54 votes to 31 on Tuesday.',
  ],
  gap: [
    {
      say: 'There were [3,206,782] votes in favour and [268,086] against.',
      get: ['votes · Yes · 3206782', 'votes · No · 268086'],
      why: 'in favour and against stand for Yes and No',
    },
  ],
});
