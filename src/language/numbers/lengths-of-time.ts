/** Time units in minutes, calendar units in months: two weeks are 14 days, 18 months a year and a half. */
const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({ minute: 1, hour: 60, day: 1440, week: 10_080, fortnight: 20_160 }),
);
const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries({ month: 1, year: 12, decade: 120, century: 1200 }));

/** Normalises a duration, to compare it with other units. */
export function durationKey(value: number, unit: string): string[] {
  const spans = (name: string, length?: number) =>
    length === undefined ? [] : [`${name} ${Number((value * length).toPrecision(6))}`];
  return [...spans('minutes', MINUTES.get(unit)), ...spans('months', MONTHS.get(unit))];
}
