import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ConfirmButton } from '../../components/confirm-button.tsx';

afterEach(cleanup);

const WORDS = { action: 'delete', label: 'Delete', confirmLabel: 'Yes, delete it' };

/** Presses it as a keyboard does: the button has the focus. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

test('when it asks, the focus is where nothing is deleted, and it is read what it is about', () => {
  render(<ConfirmButton {...WORDS} onConfirm={vi.fn()} />);
  press('Delete');
  const keep = screen.getByRole('button', { name: 'Keep it' });
  expect(document.activeElement).toBe(keep);
  expect(keep.getAttribute('aria-describedby')).toBe(
    screen.getByRole('button', { name: 'Yes, delete it' }).id,
  );
});

test.each(['Keep it', 'Yes, delete it'])('after "%s" the focus is where it began', (answer) => {
  const onConfirm = vi.fn();
  render(<ConfirmButton {...WORDS} onConfirm={onConfirm} />);
  press('Delete');
  press(answer);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
  expect(onConfirm).toHaveBeenCalledTimes(answer === 'Keep it' ? 0 : 1);
});
