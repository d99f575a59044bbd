import { at, type FormProblem, type Path } from './form-problem.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A slash command or option is one word of letters, digits, - and _, without capitals. */
export function checkName(name: string, path: Path): FormProblem[] {
  const isValid = NAME.test(name) && name === name.toLowerCase();
  return isValid ? [] : [at([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}
