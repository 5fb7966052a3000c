/** Stands in every download. The look-up's data asks for its names, and DB-IP for a link on pages. */
export const LICENCE =
  'Counts: CC0-1.0. Networks and countries of connections by RouteViews, NRO and DB-IP.com, CC BY 4.0.';
