/** Units of time as minutes, and those of the calendar as months: two weeks are 14 days, 18 months one year and a half. */
const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({ minute: 1, hour: 60, day: 1440, week: 10_080, fortnight: 20_160 }),
);
const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries({ month: 1, year: 12, decade: 120, century: 1200 }));

/** Returns how so many of a unit of time are compared with as long a time in another unit. */
export function sayLength(value: number, unit: string): string[] {
  const spans = (name: string, length?: number) =>
    length === undefined ? [] : [`${name} ${Number((value * length).toPrecision(6))}`];
  return [...spans('minutes', MINUTES.get(unit)), ...spans('months', MONTHS.get(unit))];
}
