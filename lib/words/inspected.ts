/** The detail of an observation that was answered under an authority that was added to this device, not built in. */
export const INSPECTED_DETAIL = 'answered under an added authority';
