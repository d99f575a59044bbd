import { foldName } from './fold-name.ts';

/** Titles and offices before a person's name; lower case, without full stops. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss mister madam dr doctor prof professor sir dame lord lady baron baroness king queen prince princess pope ' +
    'cardinal archbishop bishop rabbi imam ayatollah sheikh sultan emir president vice premier prime minister chancellor secretary senator sen sens ' +
    'congressman congresswoman representative rep reps governor gov mayor judge justice attorney general gen admiral adm colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt corporal commander cmdr marshal inspector detective chief ambassador councillor director chairman chairwoman ' +
    'chair ceo cfo coach officer spokesman spokeswoman spokesperson leader former ex acting deputy first señor señora herr frau monsieur madame ' +
    'präsident präsidentin kanzler kanzlerin minister ministerin premierminister presidente presidenta ministro ministra président présidente ministre ' +
    'pan pani prezydent premier kanclerz президент прем’єр міністр пан пані'
  )
    .split(' ')
    .flatMap((title) => [title, foldName(title)]),
);

/** Capitalised words that name nobody: titles and parts of institutions. Lower case. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...TITLES,
  ...(
    'i ok okay yes no foreign defence defense interior transport finance health education union government parliament congress court state ' +
    'western eastern northern southern internet web god earth moon sun'
  ).split(' '),
]);

/** Whether a folded word is a title rather than part of a name: "President", "Mr". */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}
