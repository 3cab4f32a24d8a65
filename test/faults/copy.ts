/** A copy of the built extension in a folder of its own, to break something in. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { BUILT } from '../journeys/journey';

export interface Copy {
  folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Puts a script of ours before everything else of background and screens. */
  before(code: string): void;
  /** As it was built. */
  mend(file: string): void;
}

const SCREENS = ['options.html', 'popup.html', 'sidepanel.html', 'welcome.html'];

/** Removed when the tests of the file are done. */
export function copyOfBuild(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-copy-'));
  cpSync(BUILT, folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    read,
    write,
    remove: (file) => rmSync(join(folder, file)),
    mend: (file) => cpSync(join(BUILT, file), join(folder, file)),
    before(code) {
      write('background.js', `${code};${readFileSync(join(BUILT, 'background.js'), 'utf8')}`);
      write('before.js', code);
      for (const screen of SCREENS) {
        const html = readFileSync(join(BUILT, screen), 'utf8');
        write(screen, html.replace(/<head>/, '<head><script src="/before.js"></script>'));
      }
    },
  };
}
