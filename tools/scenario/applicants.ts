interface Particulars {
  readonly name: string;
  readonly phone?: string;
  readonly idNumber?: string;
}

/** Applicants with the same name and the same telephone or id number are the same applicant. */
export class Applicants {
  private known: { id: string; particulars: Particulars }[] = [];

  /** The id of an applicant, new or known. */
  find(particulars: Particulars): string {
    const same = this.known.find(
      ({ particulars: { name, phone, idNumber } }) =>
        name === particulars.name &&
        ((phone !== undefined && phone === particulars.phone) ||
          (idNumber !== undefined && idNumber === particulars.idNumber)),
    );
    const id = same?.id ?? `applicant-${this.known.length + 1}`;
    this.known.push({ id, particulars });
    return id;
  }

  /** From a correction on, an applicant is known by what was corrected, as in the register. */
  correct(id: string, change: Partial<Particulars>): void {
    this.known = this.known.map((one) =>
      one.id === id ? { id, particulars: { ...one.particulars, ...change } } : one,
    );
  }
}
