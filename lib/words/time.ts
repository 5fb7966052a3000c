import * as v from 'valibot';

/** The last moment of the year 9999: what is later no date can say. */
const LATEST = 253_402_300_799_999;

/** Whole milliseconds since the epoch, UTC. */
export const timeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));
