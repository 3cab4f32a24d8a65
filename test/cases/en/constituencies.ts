import { cases } from '../table';

/** Districts or electoral units. */
export default cases('en', {
  read: [
    {
      say: 'In the election voting was held in [299] of the total [300] seats in parliament.',
      get: ['constituencies · 299', 'seats-total · 300'],
    },
    { say: 'Deputies are elected in [125] constituencies.', get: 'constituencies · 125' },
    { say: 'The vote is held in [29] electoral districts.', get: 'constituencies · 29' },
    { say: 'Elections take place in all [338] ridings.', get: 'constituencies · 338' },
    { say: '[125] single-member constituencies elect one deputy each.', get: 'constituencies · 125' },
    { say: 'The country is divided into [17] electoral units.', get: 'constituencies · 17' },
  ],
  ignore: [
    'Constituency No. 23 lies in the capital.',
    'She stood in district 21.',
    'Flood warnings hold for 9 districts in the north.',
    'Snow fell in 12 districts.',
  ],
});
