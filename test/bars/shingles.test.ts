import { describe, expect, test } from 'vitest';
import { matchShingles, scoreOf } from '../../scripts/articles/shingles';

describe('runs of four words', () => {
  test('are counted as often as they stand', () => {
    expect(matchShingles('a b c d e', 'a b c d')).toEqual({ both: 0.5, onlyTaken: 0, onlyGold: 0.5 });
    expect(matchShingles('a b c d', 'a b c d. A b c d')).toEqual({ both: 1 / 5, onlyTaken: 4 / 5, onlyGold: 0 });
    expect(matchShingles('one two', 'One, two!')).toEqual({ both: 0, onlyTaken: 0.5, onlyGold: 0.5 });
    expect(matchShingles('92.05 % für Əliyev', '92 05 für: Əliyev')).toEqual({ both: 1, onlyTaken: 0, onlyGold: 0 });
    expect(matchShingles('', '')).toEqual({ both: 0, onlyTaken: 0, onlyGold: 0 });
  });

  test('give means over pages, whatever their length', () => {
    const whole = { both: 1, onlyTaken: 0, onlyGold: 0 };
    const nothing = { both: 0, onlyTaken: 0, onlyGold: 1 };
    expect(scoreOf([whole, nothing])).toEqual({ f1: 2 / 3, precision: 1, recall: 0.5 });
    expect(scoreOf([])).toEqual({ f1: 0, precision: 0, recall: 0 });
  });
});
