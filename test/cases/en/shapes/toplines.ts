import { cases } from '../../table';

/** The short of poll reports. */

export default cases('en', {
  read: [
    { say: 'The poll found Moss [48], Thorne [42].', get: ['vote-share · Moss · 48', 'vote-share · Thorne · 42'] },
    {
      say: 'The survey has the Reed Party at [39] and the Green Bloc at [31].',
      get: ['vote-share · Reed Party · 39', 'vote-share · Green Bloc · 31'],
    },
  ],
  ignore: ['The opinion poll was taken when the score was Reds 3, Blues 1.'],
  gap: [],
});
