import type { Target } from './endpoint.ts';

/**
 * How a data centre is asked. `post`: plain `POST /`, as OONI's ts-020 does; any HTTP answer counts, normal ones
 * are 404 and 501. `mtproto`: `req_pq_multi` by POST on `/apiw1`, which no transparent proxy can answer.
 */
export type DataCentreKind = 'post' | 'mtproto';

/** A data centre's endpoint; no front stands before it, its name or address is its own. */
export interface DataCentreTarget extends Omit<Target, 'kind'> {
  kind: DataCentreKind;
  /** 1 to 5. */
  dataCentre: number;
}

/** The six addresses that ts-020 asks (list of 2024-06-04), with their numbers. The last is an older one of 2. */
const ADDRESSES: readonly (readonly [string, number])[] = [
  ['149.154.175.50', 1],
  ['149.154.167.51', 2],
  ['149.154.175.100', 3],
  ['149.154.167.91', 4],
  ['149.154.171.5', 5],
  ['95.161.76.100', 2],
];
/** Both in plain HTTP: data centres do not speak TLS on 443. */
const PORTS = [80, 443] as const;
/** Names under web.telegram.org, by number, as the web clients have them for HTTP. */
const NAMES = ['pluto', 'venus', 'aurora', 'vesta', 'flora'] as const;

/** The data centres by address. One address is one group: each check asks all six, an hour's checks every way. */
export const DATA_CENTRES: readonly DataCentreTarget[] = ADDRESSES.flatMap(
  ([address, dataCentre]) =>
    PORTS.flatMap((port): DataCentreTarget[] => {
      const at = `${address}:${port}`;
      const base = { service: 'app', group: `app/${address}`, dataCentre } as const;
      return [
        { ...base, id: `app/${at}/post`, kind: 'post', url: `http://${at}/` },
        { ...base, id: `app/${at}/mtproto`, kind: 'mtproto', url: `http://${at}/apiw1` },
      ];
    }),
);

/** What the web client talks MTProto to over HTTP; they take turns. */
export const WEB_MTPROTO: readonly DataCentreTarget[] = NAMES.map((name, index) => ({
  id: `web/mtproto/${name}`,
  kind: 'mtproto',
  service: 'web',
  group: 'web/mtproto',
  dataCentre: index + 1,
  url: `https://${name}.web.telegram.org/apiw1`,
}));
