import { cases } from '../table';

/** Organisations or countries that observe. */
export default cases('en', {
  read: [
    {
      say: '[790] observers represent [72] international organizations from [89] countries.',
      get: [
        'observers · 790',
        'observer-bodies · 72 · scope=international organizations',
        'observer-bodies · 89 · scope=countries',
      ],
    },
    { say: 'Observers from [59] countries have arrived.', get: 'observer-bodies · 59 · scope=countries' },
    {
      say: 'Delegations of [51] organisations are observing the vote.',
      get: 'observer-bodies · 51 · scope=organisations',
    },
    { say: 'Observer missions from [33] states watched the referendum.', get: 'observer-bodies · 33 · scope=states' },
    {
      say: '[117] international observers from [35] countries followed the ballot.',
      get: ['observers · 117 · scope=international', 'observer-bodies · 35 · scope=countries'],
    },
  ],
  ignore: [
    'The treaty was signed by 72 countries.',
    'The company sells to 89 countries.',
    'Eleven organisations received grants for school meals.',
  ],
});
