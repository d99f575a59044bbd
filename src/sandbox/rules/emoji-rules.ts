import { at, type FormProblem, type Path } from './form-problem.ts';

/** Built from text because the v flag is newer than the language level that the types are checked for. */
const ONE_EMOJI = '^\\p{RGI_Emoji}$';
const UNICODE_EMOJI = new RegExp(ONE_EMOJI, 'v');

/** Accepts one Unicode emoji, with or without the mark that asks for its coloured form; the sandbox has no custom emoji. */
export function checkEmoji(
  emoji: { id?: string | null; name?: string | null } | null | undefined,
  path: Path,
): FormProblem[] {
  if (!emoji) return [];
  const name = emoji.name ?? '';
  const isUnicode = UNICODE_EMOJI.test(name) || UNICODE_EMOJI.test(`${name}\uFE0F`);
  return !emoji.id && isUnicode
    ? []
    : [at([...path, emoji.id ? 'id' : 'name'], 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji')];
}
