/**
 * The script that a page of the same directory names, or null. Text from the network: nothing but a plain file name
 * is taken, so that it can lead to no other host or directory.
 */
export function programIn(begin: readonly number[] | undefined, url: string): string | null {
  const text = new TextDecoder().decode(new Uint8Array(begin ?? []));
  const name = /<script[^>]{0,200}\ssrc="(?:\.\/)?([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.js)"/.exec(
    text,
  )?.[1];
  return name === undefined ? null : new URL(name, url).href;
}
