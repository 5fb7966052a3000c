/** What can be wrong with a file, each put into words by `lib/i18n` under `import.<problem>`. */
export const IMPORT_PROBLEMS = [
  /** It cannot be read, or was changed meanwhile. */
  'unreadable',
  /** Bytes that are no UTF-8. */
  'not-text',
  'not-json',
  /** It ends in the middle. */
  'cut-off',
  /** JSON, but no history of Telltale. */
  'foreign',
  /** Of a version that this build does not know: `version`. */
  'version-unknown',
  /** A part of the whole is missing or there twice: `part`. */
  'part-missing',
  'part-twice',
  /** An entry is not as the format says: `part`, `entry`, `path`. */
  'entry-invalid',
  /** A check that is not later than the one before it. */
  'not-in-order',
  /** An entry longer than any real one. */
  'entry-too-long',
  /** More checks in a day than anyone makes. */
  'too-many-a-day',
  /** The history was deleted or the import undone meanwhile. */
  'undone',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** Where in a file: its line, from 1; and of which part which entry, from 1, and what in it. */
export interface ImportPlace {
  line: number;
  part?: string;
  entry?: number;
  path?: string;
}

/** Why a file was not imported. Nothing was changed then. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;
  readonly place: ImportPlace | null;

  constructor(problem: ImportProblem, place: ImportPlace | null = null) {
    super(`The file cannot be imported: ${problem} ${JSON.stringify(place)}`);
    this.problem = problem;
    this.place = place;
  }
}
