import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { LabBrowser } from '../lab/lab-browser.ts';

export interface ExportedCheck {
  network: string;
  outcome: string;
  trigger: string;
  startedAt: string;
  observations?: { target: string; failure: string | null; detail: string }[];
  diagnosis?: {
    overall: { verdict: string; reason: { key: string } };
    services: Record<string, { verdict: string; confidence: string | null }>;
    viaProxy: boolean;
  };
}

/** Times in ISO 8601, UTC. */
export interface ExportedIncident {
  service: string;
  network: string;
  startedAfter: string | null;
  startedBefore: string;
  endedAfter: string | null;
  endedBefore: string | null;
  methods: { method: string; from: string }[];
}

export interface ExportedHistory {
  text: string;
  checks: ExportedCheck[];
  incidents: ExportedIncident[];
  networks: { id: string }[];
}

/** Exports as a person does, from the timeline page. Throws when the file is not what the schema says. */
export async function exportHistory(telltale: LabBrowser): Promise<ExportedHistory> {
  const path = await telltale.download('timeline.html', '[data-action=export-json]');
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
