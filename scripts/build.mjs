/** `npm run build`: the dataset compiled, the extension built for both browsers into .output/. */
import { buildExtension, compileData } from './setup/extension.mjs';
import { installPackages } from './setup/packages.mjs';
import { explain, step } from './setup/step.mjs';

try {
  await step('Packages', installPackages);
  await step('Dataset', compileData);
  await step('Extension, Chrome', () => buildExtension('chrome'));
  await step('Extension, Firefox', () => buildExtension('firefox'));
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
