/** How the detail of a `look-up` begins that the browser's secure DNS answered (DNS over HTTPS). */
export const SECURE_DNS_DETAIL = 'secure DNS: ';
