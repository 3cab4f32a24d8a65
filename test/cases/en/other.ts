import { cases } from '../table';

/** An election figure that fits no other measure. */
export default cases('en', {
  read: [
    { say: 'Over [1,000] webcams were installed at polling stations.', get: 'other · >1000' },
    { say: 'The Reed Party is [four] seats short of a majority.', get: 'other · 4' },
    { say: 'The Reed Party won [54%] of the seats.', get: 'other · 54 · unit=percent' },
    { say: 'Polling stations opened in the embassies of [37] countries.', get: 'other · 37' },
    { say: 'The commission disqualified [19] candidates.', get: 'other · 19' },
  ],
  ignore: [
    'The embassy employs 37 people.',
    'Over 1,000 cameras watch the ring road.',
    'The theatre sold 54% of its seats.',
  ],
});
