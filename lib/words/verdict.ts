/** What a check says of one service and of the whole (DESIGN §2). */
export const VERDICTS = [
  'open',
  'partial',
  'blocked',
  'slow',
  'offline',
  'captive-portal',
  'outage',
  'local',
  'restricted',
  'unsure',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a page shows: `none` before the first observation. */
export type ShownVerdict = Verdict | 'none';

/** How something is blocked, strongest evidence first. */
export const METHODS = [
  'http',
  'dns',
  'tls-interception',
  'tcp-reset',
  'tls',
  'ip',
  'stall',
  'throttling',
  'unknown',
] as const;
export type Method = (typeof METHODS)[number];

/** `suspected`: seen, not yet repeated. `confirmed`: repeated and improbable by chance. */
export const CONFIDENCES = ['suspected', 'confirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
