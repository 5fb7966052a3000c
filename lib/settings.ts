import * as v from 'valibot';
import { browser } from './browser.ts';
import { readPolicy } from './policy.ts';
import { LANGUAGE_CHOICES } from './words/language.ts';
import { relaysSchema } from './words/relay.ts';
import type { SERVICES } from './words/service.ts';

const KEY = 'settings';
/** A record that could not be read whole is kept under this key, so that nothing is lost. */
const DAMAGED_KEY = 'settings-damaged';

/** What a `Date` can hold, milliseconds since the epoch. */
const LAST_DATE = 8_640_000_000_000_000;

const serviceSwitches = v.pipe(
  v.object({
    web: v.boolean(),
    app: v.boolean(),
    links: v.boolean(),
    site: v.boolean(),
    media: v.boolean(),
    bots: v.boolean(),
  } satisfies Record<(typeof SERVICES)[number], unknown>),
  v.check((switches) => Object.values(switches).includes(true), 'nothing is left to ask'),
);

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const settingsSchema = v.object({
  /** `unasked`: nothing is contacted. `by-hand`: only on request. `watching`: by schedule too. */
  watch: v.picklist(['unasked', 'by-hand', 'watching']),
  cadenceMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
  services: serviceSwitches,
  /** What pages, toolbar and notices speak. */
  language: v.optional(v.picklist(LANGUAGE_CHOICES), 'auto'),
  /** For how many days checks are kept; 0: not at all. */
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)), 365),
  /** Whether changes are told in notices of the system. */
  notices: v.optional(v.boolean(), false),
  /** Hours of the local day in which none comes, `to` not in them; null: none such. */
  quietHours: v.optional(v.nullable(v.object({ from: hour, to: hour })), null),
  /** Whether icon, titles and notices say nothing of Telegram. */
  discreet: v.optional(v.boolean(), false),
  /** What the user calls networks, by their ids. They stay on this device: no export holds them. */
  networkNames: v.optional(
    v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(60))),
    {},
  ),
  /** No checks by schedule before this time, in milliseconds since the epoch. */
  pausedUntil: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_DATE))),
  /** Whether anonymous reports are sent. */
  reports: v.optional(v.boolean(), false),
  /** Whether what others report is read, also without reporting. */
  showCrowd: v.optional(v.boolean(), false),
  /** Those that the user entered. */
  relays: v.optional(relaysSchema, []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What is in force before anything was chosen: nothing is contacted. */
export const DEFAULT_SETTINGS: Settings = {
  watch: 'unasked',
  cadenceMinutes: 15,
  services: { web: true, app: true, links: true, site: true, media: true, bots: true },
  language: 'auto',
  keepDays: 365,
  notices: false,
  quietHours: null,
  discreet: false,
  networkNames: {},
  pausedUntil: null,
  reports: false,
  showCrowd: false,
  relays: [],
};

export interface ReadSettings {
  settings: Settings;
  /** Whether the stored record, or a part of it, had the wrong shape; until the settings are next saved. */
  damaged: boolean;
}

/** Reads a stored record: each entry that is sound is taken, each other one is as by default. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: false };
  const whole = v.safeParse(settingsSchema, stored);
  if (whole.success) return { settings: whole.output, damaged: false };
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  const settings = v.parse(
    settingsSchema,
    Object.fromEntries(
      Object.entries(settingsSchema.entries).map(([name, schema]) => {
        const entry = v.safeParse(schema, (record as Record<string, unknown>)[name]);
        const known = name as keyof Settings;
        return [name, entry.success ? entry.output : DEFAULT_SETTINGS[known]];
      }),
    ),
  );
  return { settings, damaged: true };
}

/** The settings in force, a policy's above the user's own. Never rejects for a record of the wrong shape. */
export async function readSettings(): Promise<ReadSettings> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(KEY), readPolicy()]);
  const { settings, damaged } = parseSettings(stored[KEY]);
  const cadenceMinutes = policy.cadenceMinutes ?? settings.cadenceMinutes;
  const reports = settings.reports && policy.reports !== false;
  return { settings: { ...settings, cadenceMinutes, reports }, damaged };
}

/** What is to be changed; by what is stored at that moment where it depends on it: a page may show what it was. */
export type Changes = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

/** Changes some settings. A damaged record is set aside first. Rejects when the disk is full. */
export async function changeSettings(changes: Changes): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, damaged } = parseSettings(stored);
    const changed = {
      ...settings,
      ...(typeof changes === 'function' ? changes(settings) : changes),
    };
    await browser.storage.local.set({
      [KEY]: changed,
      ...(damaged ? { [DAMAGED_KEY]: stored } : {}),
    });
    return changed;
  });
}
