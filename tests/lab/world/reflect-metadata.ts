/**
 * The little of the Reflect metadata API that `@peculiar/x509` asks for when it is loaded. Import before it.
 * The full polyfill is not among our dependencies, and nothing else of it is used.
 */
const metadata = new WeakMap<object, Map<unknown, unknown>>();

function getMetadata(key: unknown, target: object): unknown {
  return metadata.get(target)?.get(key);
}

function defineMetadata(key: unknown, value: unknown, target: object): void {
  const own = metadata.get(target) ?? new Map<unknown, unknown>();
  metadata.set(target, own.set(key, value));
}

Object.assign(Reflect, { getMetadata, getOwnMetadata: getMetadata, defineMetadata });
