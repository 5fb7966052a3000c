import { browser } from '../browser.ts';
import { say, speakInWorker } from '../i18n/worker.ts';
import type { WorkerKey } from '../i18n/worker-texts.ts';
import type { Settings } from '../settings.ts';
import { NOTICE, readTold, writeTold } from '../told.ts';
import type { Check } from '../words/check.ts';
import { isQuietAt, type Notice, noticeAfter } from './notices.ts';

interface Words {
  icon: 'telltale' | 'neutral';
  title: WorkerKey;
  message: WorkerKey;
}

/** What whoever looks over a shoulder learns nothing from. */
const DISCREET: Words = {
  icon: 'neutral',
  title: 'discreet.notice',
  message: 'discreet.notice-text',
};

/** Tells a change in a notice of the system, where the user asked for that. Never rejects: no check ends by it. */
export async function tellChange(check: Check, settings: Settings): Promise<void> {
  if (check.outcome !== 'finished') return;
  try {
    const isAsked = settings.notices && (await mayNotify());
    const isQuiet = isAsked && isQuietAt(new Date().getHours(), settings.quietHours);
    const { told, notice } = noticeAfter(await readTold(), check, isQuiet, settings.services);
    // First: a worker that is ended in between tells nothing, and never the same twice.
    await writeTold(told, settings.keepDays > 0);
    if (notice !== null && isAsked) {
      speakInWorker(settings.language);
      await show(settings.discreet ? DISCREET : wordsOf(notice));
    }
  } catch (error) {
    console.error('No notice:', error);
  }
}

/** The user may have taken the permission back in the browser's own settings. */
function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

async function show({ icon, title, message }: Words): Promise<void> {
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(`icons/${icon}-128.png`),
    title: say(title),
    message: say(message),
  });
}

function wordsOf(notice: Notice): Words {
  const title = notice === 'open' ? 'notice.open' : (`verdict.${notice}` as const);
  return { icon: 'telltale', title, message: 'notice.text' };
}
