/**
 * Reads “how far? private: true” into options, by their names; what stands before the first name is of the first option.
 * @param names of the command's options, in their order
 */
export function readTyped(text: string, names: readonly string[]): Record<string, string> {
  const [first] = names;
  if (first === undefined) return {};
  const marks = [...text.matchAll(/(?:^|\s)([^\s:]+):/g)].filter(({ 1: name = '' }) => names.includes(name));
  const typed: Record<string, string> = {};
  const put = (name: string, value: string) => {
    if (value.trim() !== '') typed[name] = value.trim();
  };
  put(first, text.slice(0, marks[0]?.index ?? text.length));
  for (const [at, mark] of marks.entries())
    put(mark[1] ?? first, text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length));
  return typed;
}
