import type { Measure } from '../model/measure';

/** Every measure of this folder; the folder is the list. */
const files = import.meta.glob<{ default?: Measure }>('./*.ts', { eager: true });

export const measures: Measure[] = Object.values(files).flatMap((file) => (file.default ? [file.default] : []));
