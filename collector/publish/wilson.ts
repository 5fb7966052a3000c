/** 95 %, two-sided. */
const Z = 1.96;

/**
 * The lower bound of Wilson's interval for the share of `count` in `total`, 0 to 1: how large the share surely is. Of
 * few it claims little: 5 of 5 give 0.57, 7 of 8 give 0.53, 3 of 3 only 0.44.
 */
export function wilsonLowerBound(count: number, total: number): number {
  if (total === 0) return 0;
  const share = count / total;
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * total)) / total);
  return (share + (Z * Z) / (2 * total) - spread) / (1 + (Z * Z) / total);
}
