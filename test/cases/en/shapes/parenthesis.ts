import { cases } from '../../table';

/** A contestant and the figure in brackets. */
export default cases('en', {
  read: [
    {
      say: 'Moss ([217,914] votes, [48.2%]) won.',
      get: ['votes · Moss · 217914', 'vote-share · Moss · 48.2'],
    },
    {
      say: 'Moss (Reed Party, [48.2%]) is ahead.',
      get: 'vote-share · Moss · 48.2',
    },
    {
      say: 'Moss ([48.2%]) and Thorne ([39.8%]) go to a run-off.',
      get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'],
    },
    { say: 'The Reed Party ([66] seats) has lost its majority.', get: 'seats · Reed Party · 66' },
    {
      say: 'The winner is Moss ([48.2 percent], or [217,914] votes).',
      get: ['vote-share · Moss · 48.2', 'votes · Moss · 217914'],
    },
    {
      say: 'Ahead are the Reed Party ([31.4%]), the Civic List ([22%]) and the Green Bloc ([11.1%]).',
      get: ['vote-share · Reed Party · 31.4', 'vote-share · Civic List · 22', 'vote-share · Green Bloc · 11.1'],
    },
  ],
  ignore: [
    'Moss (48) lives in the capital.',
    'The museum (open until 17:00) serves as polling station.',
    'Thorne (born 1961) is a lawyer.',
  ],
  gap: [],
});
