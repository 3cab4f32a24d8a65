import type { Shape } from '../model/shape';

/** Every sentence shape of this folder; the folder is the list, and its order never matters. */
const files = import.meta.glob<{ default?: Shape }>('./*.ts', { eager: true });

export const shapes: Shape[] = Object.values(files).flatMap((file) => (file.default ? [file.default] : []));
