/** Saves as the browser saves a download; needs no permission. */
export function saveFile(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun by then; a minute is long enough for it to hold the file itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
