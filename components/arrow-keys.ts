/** How far a key moves along something that time runs through, with the reading direction; 0: it does not. */
export function stepOf({ key, currentTarget }: KeyboardEvent): number {
  const isRightToLeft = getComputedStyle(currentTarget as HTMLElement).direction === 'rtl';
  const ahead = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return ahead;
    case 'ArrowLeft':
      return -ahead;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}
