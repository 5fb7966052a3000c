import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { LabChromium } from '../lab/chromium.ts';
import type { LabFirefox } from '../lab/firefox.ts';
import { waitForVisible } from '../lab/wait-visible.ts';

export interface ExportedCheck {
  outcome: string;
  trigger: string;
  startedAt: string;
  observations?: { target: string; failure: string | null; detail: string }[];
  diagnosis?: { overall: { verdict: string } };
}

export interface ExportedHistory {
  text: string;
  checks: ExportedCheck[];
  incidents: unknown[];
}

/** Exports as a person does, from the timeline page. Throws when the file is not what the schema says. */
export async function exportHistory(telltale: LabChromium): Promise<ExportedHistory> {
  const timeline = await telltale.openPage('timeline.html');
  try {
    const download = timeline.waitForEvent('download');
    await timeline.locator('[data-action=export-json]').click();
    return await readExported(await (await download).path());
  } finally {
    await timeline.close();
  }
}

/** The same in Firefox, whose driver tells nothing of downloads. */
export async function exportFromFirefox(telltale: LabFirefox): Promise<ExportedHistory> {
  const timeline = await telltale.openPage('timeline.html');
  try {
    const before = await readdir(telltale.downloads);
    await timeline.click(await waitForVisible(timeline, ['[data-action=export-json]']));
    for (;;) {
      const names = await readdir(telltale.downloads);
      const name = names.find((one) => one.endsWith('.json') && !before.includes(one));
      if (name !== undefined && !names.some((one) => one.endsWith('.part'))) {
        const path = join(telltale.downloads, name);
        if ((await stat(path)).size > 0) return await readExported(path);
      }
      await setTimeout(100);
    }
  } finally {
    await timeline.close();
  }
}

async function readExported(path: string): Promise<ExportedHistory> {
  const text = await readFile(path, 'utf8');
  const history: unknown = JSON.parse(text);
  const schema = JSON.parse(await readFile('docs/history.schema.json', 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  if (!ajv.validate(schema, history)) {
    throw new Error(`Not as in the schema: ${ajv.errorsText(ajv.errors)}`);
  }
  return { text, ...(history as Omit<ExportedHistory, 'text'>) };
}
