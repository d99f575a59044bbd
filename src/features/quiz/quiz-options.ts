/** An option with its letter, in plain text: options are not told apart by colour or place. */
export function optionText(options: string[], option: number): string {
  return `${String.fromCodePoint('A'.charCodeAt(0) + option)}: ${options[option] ?? ''}`;
}
