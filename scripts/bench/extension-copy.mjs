/**
 * A copy of the built extension for measuring. In: its folder. Out: the folder of a copy that may run on every site, and
 * that begins in a page when it is told to, or by itself, or one with the manifest as it is; what runs there is byte for
 * byte what is shipped.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EVERYWHERE = ['*://*/*'];
/** The background registers its script nowhere. */
const UNREGISTERED = '(globalThis.browser ?? chrome).scripting.registerContentScripts = async () => {}';

/**
 * @param {string} folder
 * @param {{ begins: 'by-itself' | 'when-told' | 'as-shipped', files?: Record<string, string> }} options files that are put beside
 * @returns {{ folder: string, remove: () => void }}
 */
export function extensionCopy(folder, { begins, files = {} }) {
  const copy = mkdtempSync(join(tmpdir(), 'second-source-copy-'));
  cpSync(folder, copy, { recursive: true });
  if (begins !== 'as-shipped') {
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions = EVERYWHERE;
    writeFileSync(file, JSON.stringify(manifest));
    if (begins === 'when-told') {
      const background = join(copy, 'background.js');
      writeFileSync(background, `${UNREGISTERED};${readFileSync(background, 'utf8')}`);
    }
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(copy, name), content);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
