/** What relay and gateway agree on. */

/** The one length of a sealed report: seal, Binary HTTP, payload. `sealed-request.test.ts` holds it to the real one. */
export const SEALED_REPORT_BYTES = 608;
/** The one length of a sealed answer, held to the real one there, too. */
export const ANSWER_BYTES = 64;

/** How long after its hour a report is still taken; the outbox keeps it for 48 hours. */
export const REPORT_LIVES_HOURS = 49;

/** Whether a report about this hour can be meant now: clocks may be an hour ahead. */
export function isReportableHour(hour: number, nowHour: number): boolean {
  return hour <= nowHour + 1 && hour >= nowHour - REPORT_LIVES_HOURS;
}

export const SEALED_TYPE = 'message/ohttp-req';
export const ANSWER_TYPE = 'message/ohttp-res';
export const KEYS_TYPE = 'application/ohttp-keys';
