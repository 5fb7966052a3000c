/** Names that a rule is about: each covers itself and all below it; `*` covers every name, and none at all. */
export type NameList = readonly string[];

/** Whether a rule's names cover `name` (null: a handshake without a name). */
export function coversName(names: NameList, name: string | null): boolean {
  const host = name?.toLowerCase();
  return names.some(
    (suffix) =>
      suffix === '*' || (host !== undefined && (host === suffix || host.endsWith(`.${suffix}`))),
  );
}
