import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { standIn } from './stand-in-browser.ts';

standIn();
const { NetworkNames } = await import('../../components/network-names.tsx');

afterEach(cleanup);

function field(): HTMLInputElement {
  return screen.getByRole('textbox');
}

test('what is being typed outlives a change from elsewhere, and is kept when it is done', () => {
  const change = vi.fn();
  const { rerender } = render(
    <NetworkNames names={{ n1: 'Home' }} version={null} change={change} />,
  );
  expect(field().value).toBe('Home');
  fireEvent.input(field(), { target: { value: 'Aunt V' } });
  rerender(<NetworkNames names={{ n1: 'Home' }} version={null} change={change} />);
  expect(field().value).toBe('Aunt V');
  expect(change).not.toHaveBeenCalled();
  fireEvent.input(field(), { target: { value: ' Aunt Vera ' } });
  fireEvent.change(field());
  expect(change).toHaveBeenCalledOnce();
  // By what is stored then: another name may have been given meanwhile.
  expect(change.mock.calls[0]?.[0]({ networkNames: { n1: 'Home', n2: 'Work' } })).toEqual({
    networkNames: { n1: 'Aunt Vera', n2: 'Work' },
  });
});

test('a name that was taken away elsewhere goes from its field', () => {
  const { rerender } = render(
    <NetworkNames names={{ n1: 'Home', n2: 'Work' }} version={null} change={vi.fn()} />,
  );
  const fields = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  expect(fields()).toEqual(['Home', 'Work']);
  rerender(<NetworkNames names={{ n1: 'Home' }} version={null} change={vi.fn()} />);
  expect(fields()).toEqual(['Home']);
});
