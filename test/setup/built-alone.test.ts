/** One screen in a build of its own; a WXT that groups in another way is noticed. */
import { expect, test } from 'vitest';
import { builtAlone } from '../../scripts/setup/built-alone';

const [background, popup, options] = [{ name: 'background' }, { name: 'popup' }, { name: 'options' }];

test('the named screen leaves its group, and nothing else does', () => {
  const groups = [background, [options, popup]];
  builtAlone(groups, 'popup');
  expect(groups).toEqual([background, [options], [popup]]);
});

test('fails where no group has it', () => {
  expect(() => builtAlone([background, [options]], 'popup')).toThrow(/popup/);
});
