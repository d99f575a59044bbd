import { ALWAYS_CONTINUED } from '../../pack/abbreviations.ts';

/** Hides the stops of titles, which end no sentence: “Capt. Ames”. The length stays the same. */
export function hideTitleStops(text: string): string {
  return text.replace(TITLE_STOP, (whole, title: string) =>
    ALWAYS_CONTINUED.has(title.toLowerCase()) ? `${title}_` : whole,
  );
}

const TITLE_STOP = /(?<!\p{L})(\p{Lu}\p{L}{1,4})\.(?=\s)/gu;
