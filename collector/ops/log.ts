/**
 * One line of JSON for each event, on standard output. Fields are our own words and numbers: never an address, a
 * header, a body or the message of a foreign error, any of which could name somebody.
 */
export function log(event: string, fields: Record<string, string | number> = {}): void {
  const line = { at: new Date().toISOString(), event, ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What may be logged of an error: its kind, not its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : error.name;
}
