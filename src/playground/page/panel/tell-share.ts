/** A share from 0 to 1 as `--explain` writes it: `72 %`, `under 1 %`. */
export function tellShare(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
