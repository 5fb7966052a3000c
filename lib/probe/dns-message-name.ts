const MAX_NAME_BYTES = 255;
const MAX_LABEL_BYTES = 63;
const LABEL = /^[a-z0-9_-]+$/i;

/**
 * A host name (ASCII, a dot at the end allowed) as labels. Throws a RangeError for an empty or overlong name or
 * label and for other letters: names come from `lib/targets` or are drawn.
 */
export function encodeName(name: string): Uint8Array<ArrayBuffer> {
  const labels = name.replace(/\.$/, '').split('.');
  const encoded: number[] = [];
  for (const label of labels) {
    if (!LABEL.test(label) || label.length > MAX_LABEL_BYTES)
      throw new RangeError(`label: ${label}`);
    encoded.push(label.length, ...[...label].map((letter) => letter.charCodeAt(0)));
  }
  encoded.push(0);
  if (encoded.length > MAX_NAME_BYTES) throw new RangeError(`name: ${name}`);
  return Uint8Array.from(encoded);
}

/**
 * Reads a name out of a message: lower case, labels joined by dots, and where the bytes after it begin.
 * null when it runs past the end, is too long, or a pointer does not point backwards (RFC 1035 §4.1.4 lets it
 * point at a prior occurrence only; so no loop can be built).
 */
export function readName(bytes: Uint8Array, start: number): { name: string; next: number } | null {
  const labels: string[] = [];
  let next: number | null = null;
  let at = start;
  let segmentStart = start;
  let total = 1;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return null;
    if (length === 0) return { name: labels.join('.'), next: next ?? at + 1 };
    if (length >= 0xc0) {
      const low = bytes[at + 1];
      if (low === undefined) return null;
      next ??= at + 2;
      const target = ((length & 0x3f) << 8) | low;
      if (target >= segmentStart) return null;
      at = target;
      segmentStart = target;
      continue;
    }
    total += 1 + length;
    const end = at + 1 + length;
    if (length > MAX_LABEL_BYTES || total > MAX_NAME_BYTES || end > bytes.length) return null;
    labels.push(readLabel(bytes.subarray(at + 1, end)));
    at = end;
  }
}

/** A dot inside a label is escaped, lest it pass for two labels. */
function readLabel(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
    .toLowerCase()
    .replaceAll('.', '\\.');
}
