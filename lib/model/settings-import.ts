/** What may be wrong with a file of settings: keys of the message catalogue, `import_<code>`. */
export type FileFault =
  | 'not-json'
  | 'other-file'
  | 'newer-version'
  | 'bad-default'
  | 'bad-site'
  | 'bad-appearance'
  | 'bad-aside'
  | 'too-large';

/** The same, and a browser that does not keep what it says, or does not hand the file out. */
export type ImportFault = FileFault | 'storage' | 'unreadable';

/** How many sites and readings set aside were taken over, and whether the looks were; or the fault, and its line. */
export type ImportOutcome =
  | { ok: true; count: number; appearance: boolean; aside: number }
  | { ok: false; error: ImportFault; line?: number };
