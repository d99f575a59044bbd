import type { Steps } from '../../contracts/steps.ts';
import { findNumbers, type NumberMention } from '../../language/numbers/find-numbers.ts';
import type { Pack } from '../../pack/pack.ts';
import { DIMENSIONS } from '../comparing/comparatives.ts';
import { sentencesOf } from '../match/teaching.ts';

/** People round what they convert: "300 km" is 190 miles. */
const ROUNDED = 0.02;
/** A number this near may still be rounded; only others contradict. */
const NEAR = 0.1;

/**
 * Learns the measures in a pack's articles.
 * @returns puts a claim with one measure in the story's unit, with the story's own number where it is that one, rounded; undefined
 * where the claim has the story's unit already, or none, or may mean that number
 */
export function* learnUnits(pack: Pack): Steps<(claim: string) => string | undefined> {
  const measures: NumberMention[] = [];
  for (const { text } of sentencesOf(pack)) {
    yield;
    if (/\d/.test(text)) measures.push(...measuresIn(text));
  }
  return (claim) => {
    const [asked, ...others] = measuresIn(claim);
    if (!asked?.shown || others.length > 0 || measures.some(({ unit }) => unit === asked.unit)) return undefined;
    const told = measures.filter(({ unit }) => dimensionOf(unit) === dimensionOf(asked.unit));
    const off = (one: NumberMention) => Math.abs(sizeOf(one) / sizeOf(asked) - 1);
    const [near] = [...told].sort((one, other) => off(one) - off(other));
    if (!near?.shown || (off(near) > ROUNDED && off(near) <= NEAR)) return undefined;
    const value =
      off(near) <= ROUNDED ? near.text : String(Math.round((sizeOf(asked) / sizeOf(near)) * amountOf(near)));
    return claim.replace(asked.shown, near.shown.replace(near.text, value));
  };
}

function measuresIn(text: string): NumberMention[] {
  return findNumbers(text).filter((one) => dimensionOf(one.unit) && amountOf(one) > 0);
}

function dimensionOf(unit: string | undefined): Readonly<Record<string, number>> | undefined {
  return DIMENSIONS.find((units) => unit !== undefined && Object.hasOwn(units, unit));
}

function sizeOf(one: NumberMention): number {
  return amountOf(one) * (dimensionOf(one.unit)?.[one.unit ?? ''] ?? 0);
}

function amountOf({ says }: NumberMention): number {
  return Number(says.find((said) => /^n\d/.test(said))?.slice(1) ?? 0);
}
