import { cases } from '../table';

/** What people think, beside how they vote: a poll on an issue has no figures of an election. */
export default cases('en', {
  read: [
    {
      say: 'Moss leads Thorne by [48%] to [44%] among voters who favor a new bridge.',
      get: [
        'vote-share · Moss · 48 · scope=voters who favor a new bridge',
        'vote-share · Thorne · 44 · scope=voters who favor a new bridge',
      ],
    },
    {
      say: 'In all, [39%] of voters favor Moss in the presidential election.',
      get: 'vote-share · Moss · 39',
    },
  ],
  ignore: [
    'In the poll a majority of Reed Party supporters (59 percent) think that cuts should be made now.',
    'By a 10-point margin, more voters than not think an agreement will be made before the deadline, Moss said.',
    'Voters think that Moss is doing well: Lake Party (83 percent) and independents (60 percent) favor raising the age.',
    'A 55% majority of registered voters said they approved of the inquiry into Moss.',
    'Two recent opinion polls showed that the race of Moss and Thorne is close.',
    'The exit poll of the vote was carried out by 3 major broadcasting networks.',
    'Among Reed Party voters, 62 percent want to keep the system.',
  ],
  gap: [],
});
