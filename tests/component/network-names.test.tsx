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
  const onChange = vi.fn();
  const { rerender } = render(<NetworkNames names={{ n1: 'Home' }} onChange={onChange} />);
  expect(field().value).toBe('Home');
  fireEvent.input(field(), { target: { value: 'Aunt V' } });
  rerender(<NetworkNames names={{ n1: 'Home' }} onChange={onChange} />);
  expect(field().value).toBe('Aunt V');
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.input(field(), { target: { value: ' Aunt Vera ' } });
  fireEvent.change(field());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ n1: 'Aunt Vera' });
});

test('a name that was taken away elsewhere goes from its field', () => {
  const { rerender } = render(
    <NetworkNames names={{ n1: 'Home', n2: 'Work' }} onChange={vi.fn()} />,
  );
  const fields = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  expect(fields()).toEqual(['Home', 'Work']);
  rerender(<NetworkNames names={{ n1: 'Home' }} onChange={vi.fn()} />);
  expect(fields()).toEqual(['Home']);
});
