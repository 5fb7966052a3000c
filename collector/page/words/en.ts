/** What the public page says. */
export const en = {
  title: 'Where Telegram is blocked',
  intro:
    'What browsers with Telltale have reported, of their own will and without a name. Each tile is a country; it shows what most reports of the last hours say of Telegram Web.',
  noReports:
    'No country has enough reports yet. At least five separate prefixes of addresses must speak of a place before anything is shown.',
  updated: 'As of',
  map: 'Map',
  mapIs: 'Countries by what most reports say of Telegram Web',
  table: 'Countries',
  country: 'Country',
  network: 'Network',
  networks: 'Networks',
  span: 'Span',
  service: 'Service',
  hours: 'The last 48 hours',
  days: 'The last 90 days',
  earlier: 'earlier',
  now: 'now',
  download: 'Data',
  back: 'All countries',
  noNetwork: 'No single network of this country has enough reports.',
  noData: 'no data',
  alone: 'one network only',
  states: {
    open: 'open',
    partial: 'partly blocked',
    blocked: 'likely blocked',
    slow: 'slowed down',
    mixed: 'reports differ',
  },
  services: {
    web: 'Telegram Web',
    app: 'Apps',
    links: 't.me links',
    site: 'telegram.org',
    media: 'Media',
    bots: 'Bots',
  },
  howTitle: 'How this is made',
  how: [
    'Whoever turns it on in Telltale shares, at most once an hour: country, network number, hour, and for each part of Telegram whether it works and how it is blocked. Nothing else.',
    'A report is sealed in the browser. A relay sees where it comes from and not what it says; the gateway that opens it sees what it says and not where it comes from. That keeps the two apart only where two parties run them.',
    'Each prefix of addresses (a /24 or /48) has one vote an hour, and one a day in counts of days, whatever it sends. It counts for a place only if the relay sees the connection there.',
    'A place is shown when five prefixes speak of it, a verdict when five gave it. Counts are rounded up to a multiple of eight.',
    '“Likely blocked” means that more than half of the reports surely say so (the lower bound of Wilson’s interval at 95 %). “One network only” means that no second network agrees yet.',
  ],
  limitsTitle: 'What it cannot tell',
  limits: [
    'No report is not “open”: where everything is cut off, nobody can report. Such places have no data.',
    'People report more when something is broken. Read the states, not the numbers of reports.',
    'Whoever holds many prefixes inside a network, as a state does, can forge its reports. Nothing here prevents that.',
    'Telltale checks from browsers. Calls and the apps’ own protocol are seen only as far as HTTP reaches the same servers.',
  ],
};

export type PageWords = typeof en;
