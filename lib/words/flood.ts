/** The detail of an observation whose answer was to ask less often (MTProto's −429). */
export const FLOOD_DETAIL = 'mtproto -429';
