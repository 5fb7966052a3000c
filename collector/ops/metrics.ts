/** Counters and gauges in the text format that Prometheus reads. Names are ours; no label tells of a person or place. */
export class Metrics {
  readonly #prefix: string;
  readonly #counters = new Map<string, number>();
  readonly #gauges = new Map<string, () => number>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  count(name: string, by = 1): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + by);
  }

  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  text(): string {
    const lines = [...this.#counters].map(([name, value]) => this.#lines(name, 'counter', value));
    for (const [name, read] of this.#gauges) lines.push(this.#lines(name, 'gauge', read()));
    return lines.join('');
  }

  #lines(name: string, type: string, value: number): string {
    const full = `${this.#prefix}_${name}`;
    return `# TYPE ${full} ${type}\n${full} ${value}\n`;
  }
}
