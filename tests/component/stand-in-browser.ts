/** What the pages ask of the browser, for where there is no extension around them: it keeps, and allows all. */
export interface StandIn {
  local: Area;
  session: Area;
  /** Whether the sites of the manifest may be asked. */
  areSitesAllowed: boolean;
  /** What whoever administers it has laid down. */
  policy: object;
  /** What the browser itself speaks. */
  language: string;
  /** What was done to the toolbar and shown as notices, the latest last. */
  icons: unknown[];
  titles: unknown[];
  notices: unknown[];
}

type Changes = Record<string, { newValue: unknown }>;
type Listener = (changes: Changes) => void;

class Area {
  #items: Record<string, unknown> = {};
  readonly #listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  get = async (keys: string | readonly string[] = Object.keys(this.#items)) => {
    const wanted = Object.entries(this.#items).filter(([key]) => [keys].flat().includes(key));
    return Object.fromEntries(wanted);
  };

  set = async (items: Record<string, unknown>) => {
    Object.assign(this.#items, items);
    const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
    for (const listener of this.#listeners) listener(Object.fromEntries(changes));
  };

  remove = async (key: string) => void delete this.#items[key];

  clear = async () => {
    this.#items = {};
  };
}

/** Puts it in the browser's place. Before the first import of what asks for it. */
export function standIn(): StandIn {
  const stand: StandIn = {
    local: new Area(),
    session: new Area(),
    areSitesAllowed: true,
    policy: {},
    language: 'en-US',
    icons: [],
    titles: [],
    notices: [],
  };
  const event = { addListener: () => {}, removeListener: () => {} };
  const browser = {
    runtime: {
      id: 'telltale',
      getManifest: () => ({ version: '0.0.0', host_permissions: ['*://*.telegram.org/*'] }),
      getURL: (path: string) => `/${path}`,
      sendMessage: async () => 'taken',
    },
    i18n: { getUILanguage: () => stand.language },
    storage: {
      local: stand.local,
      session: stand.session,
      managed: { get: async () => stand.policy },
    },
    action: {
      setIcon: async (icon: unknown) => void stand.icons.push(icon),
      setTitle: async (title: unknown) => void stand.titles.push(title),
    },
    notifications: {
      create: async (_: string, notice: unknown) => void stand.notices.push(notice),
    },
    permissions: {
      contains: async () => stand.areSitesAllowed,
      getAll: async () => ({}),
      request: async () => true,
      remove: async () => true,
      onAdded: event,
      onRemoved: event,
    },
  };
  Object.assign(globalThis, { browser });
  return stand;
}
