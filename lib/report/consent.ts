import { browser } from '../browser.ts';
import { readPolicy } from '../policy.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { permissionForRelay, type Relay } from '../words/relay.ts';
import type { ReportingState } from '../words/reporting.ts';
import { wipeOutbox } from './kept-outbox.ts';
import { isPermitted, relaysInForce } from './relays.ts';

/** Firefox has a consent of its own: a report says which country and provider its sender is in. */
const DATA_CONSENT = import.meta.env.FIREFOX ? { data_collection: ['locationInfo' as const] } : {};

export interface Standing {
  state: ReportingState;
  /** Those that may be asked for this purpose, now. */
  relays: Relay[];
}

/** Whether reports may be sent at this moment, and through which relays. Read before each of them. */
export async function reportStanding(): Promise<Standing> {
  const [{ settings }, policy] = await Promise.all([readSettings(), readPolicy()]);
  const none = (state: ReportingState) => ({ state, relays: [] });
  if (policy.reports === false) return none('forbidden');
  if (!settings.reports || !(await hasDataConsent())) return none('off');
  const relays = await relaysInForce();
  if (relays.length === 0) return none('no-relay');
  const permitted = await onlyPermitted(relays);
  return permitted.length === 0 ? none('no-permission') : { state: 'on', relays: permitted };
}

/** The relays that may be asked what others see; none unless the user wants to know. */
export async function crowdRelays(): Promise<Relay[]> {
  const { settings } = await readSettings();
  if (!settings.showCrowd && (await reportStanding()).state !== 'on') return [];
  return onlyPermitted(await relaysInForce());
}

/**
 * Asks the user for all that these relays need, and in Firefox for the consent to send; to be called in the handler
 * of a click with no await before it. Says whether he agreed.
 */
export function askForReports(relays: readonly Relay[]): Promise<boolean> {
  return browser.permissions.request({ origins: relays.map(permissionForRelay), ...DATA_CONSENT });
}

/** The same for reading alone. */
export function askForRelays(relays: readonly Relay[]): Promise<boolean> {
  return browser.permissions.request({ origins: relays.map(permissionForRelay) });
}

/** Ends reports: nothing more is sent, what waited is gone. */
export async function endReports(): Promise<void> {
  await changeSettings({ reports: false });
  await wipeOutbox();
  if (import.meta.env.FIREFOX) await browser.permissions.remove(DATA_CONSENT);
}

async function hasDataConsent(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const { data_collection } = await browser.permissions.getAll();
  return data_collection?.includes('locationInfo') ?? false;
}

async function onlyPermitted(relays: readonly Relay[]): Promise<Relay[]> {
  const permitted = await Promise.all(relays.map(isPermitted));
  return relays.filter((_, index) => permitted[index]);
}
