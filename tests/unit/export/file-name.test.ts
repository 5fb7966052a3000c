import { expect, test } from 'vitest';
import { exportFileName } from '../../../lib/export/file-name.ts';

const AT = Date.UTC(2026, 10, 25, 23, 59);

test('a file is named after its day, and after the days in it', () => {
  expect(exportFileName(AT, null, 'json')).toBe('telltale-2026-11-25.json');
  const span = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 1) };
  expect(exportFileName(AT, span, 'csv')).toBe(
    'telltale-2026-11-25-of-2026-10-01-to-2026-10-31.csv',
  );
});
