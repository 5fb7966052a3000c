import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportButton } from '../../components/import-button.tsx';
import { jsonHistory } from '../../lib/export/json-history.ts';
import { openHistory } from '../../lib/history/history.ts';
import { DATABASE } from '../../lib/history/schema.ts';
import { oneByOne } from '../unit/export/one-by-one.ts';
import { collected } from '../unit/history/collected.ts';
import { checkAt } from '../unit/history/made-checks.ts';

const onImported = vi.fn();

beforeEach(async () => {
  await deleteDB(DATABASE);
  onImported.mockClear();
});
afterEach(cleanup);

function choose(text: string): void {
  render(<ImportButton keepDays={365} onImported={onImported} />);
  const input = screen.getByLabelText(/Import a history/);
  const files = new DataTransfer();
  files.items.add(new File([text], 'history.json'));
  (input as HTMLInputElement).files = files.files;
  fireEvent.change(input);
}

async function history(count: number): Promise<string> {
  const checks = Array.from({ length: count }, (_, n) => checkAt(Date.now() - 60_000 + n));
  const software = { name: 'Telltale', version: '0.1.0' };
  const pieces = jsonHistory({ checks: oneByOne(checks), software, exportedAt: Date.now() });
  return (await collected(pieces)).join('');
}

async function kept(): Promise<number> {
  const opened = await openHistory();
  return opened.count().finally(() => opened.close());
}

test('a file is looked at, and added when that is confirmed', async () => {
  choose(await history(3));
  expect(await screen.findByText(/The file holds 3 checks\. 3 would be added/)).toBeTruthy();
  expect(await kept()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Add 3 checks' }));
  expect(await screen.findByText('The checks were added.')).toBeTruthy();
  expect(await kept()).toBe(3);
  expect(onImported).toHaveBeenCalledOnce();
});

test('what is wrong with a file is said with its place, and nothing can be added', async () => {
  choose((await history(3)).replace('"kind":"page"', '"kind":"<b>page</b>"'));
  const said = await screen.findByText(/not as Telltale writes it/);
  expect(said.textContent).toContain('(Line 3: checks › 1 › observations.0.kind.)');
  expect(said.textContent).toContain('Nothing was changed.');
  expect(screen.queryByRole('button', { name: /Add/ })).toBeNull();
  expect(onImported).not.toHaveBeenCalled();
});

test('a file can be left alone', async () => {
  choose(await history(1));
  fireEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
  expect(screen.queryByText(/would be added/)).toBeNull();
  expect(await kept()).toBe(0);
});
