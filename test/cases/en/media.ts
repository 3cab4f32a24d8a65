import { cases } from '../table';

/** Accredited outlets or journalists. */
export default cases('en', {
  read: [
    { say: '[109] international media outlets were accredited.', get: 'media · 109 · scope=international' },
    {
      say: 'A media presence of [190] foreign entities covers the election.',
      get: 'media · 190 · scope=international',
    },
    { say: '[1,200] journalists were accredited to cover the vote.', get: 'media · 1200' },
    { say: 'The commission accredited [160] media organisations.', get: 'media · 160' },
    { say: 'More than [200] reporters have registered to cover the election.', get: 'media · >200' },
  ],
  ignore: [
    'Moss spoke to journalists for 20 minutes.',
    'Two reporters were injured.',
    'The group owns 14 newspapers.',
    'The film was seen by 190 critics.',
  ],
});
