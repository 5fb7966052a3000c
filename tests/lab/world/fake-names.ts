/** Stand-ins that a VPN client hands out for names: one address of 198.18.0.0/15 each, kept for the whole run. */
export class FakeNames {
  readonly #names = new Map<string, string>();
  readonly #addresses = new Map<string, string>();

  addressFor(name: string): string {
    const known = this.#addresses.get(name);
    if (known !== undefined) return known;
    const number = this.#names.size + 4;
    const address = `198.18.${number >> 8}.${number & 255}`;
    this.#addresses.set(name, address);
    this.#names.set(address, name);
    return address;
  }

  /** The name behind a stand-in. */
  nameAt(address: string): string | undefined {
    return this.#names.get(address);
  }
}
