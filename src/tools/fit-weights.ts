import { weightsFor } from '../answers/match/confidence.ts';
import { readArguments } from './arguments.ts';
import { type Example, examplesOf } from './fit/examples.ts';
import { fitWeights, likelihoodOf } from './fit/fit.ts';
import { readStories } from './stories/read-stories.ts';

const USAGE = `Fits anew how candidates are weighed in packs that are hardly taught: prints the weights \`UNTAUGHT\` of
src/answers/match/confidence.ts, and how well they do on each story when it is left out of the fit.

  npm run -s fit-weights -- DIR [DIR ...]

  DIR  a folder of stories: NAME.jsonl with labelled questions beside the pack NAME. Take many, and as unlike as can be.
`;

const given = readArguments({}, USAGE, { words: true });
if (given && given.positionals.length === 0) {
  process.stderr.write(`Expected a folder of stories.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (given) {
  const examples: Example[] = [];
  for (const folder of given.positionals) {
    const read = await readStories(folder);
    if ('problem' in read) {
      process.stderr.write(`${read.problem}\n`);
      process.exitCode = 1;
      break;
    }
    for (const story of read.stories) examples.push(...examplesOf(story));
  }
  if (!process.exitCode) tell(examples);
}

function tell(examples: readonly Example[]): void {
  const today = weightsFor(0, 0);
  const stories = [...new Set(examples.map(({ story }) => story))];
  console.log(
    'Mean log likelihood of what is right, with the weights of today and with those fitted without the story:',
  );
  for (const story of stories) {
    const own = examples.filter((example) => example.story === story);
    const others = examples.filter((example) => example.story !== story);
    const [before, after] = [today, fitWeights(others, today)].map((weights) => likelihoodOf(own, weights).toFixed(3));
    console.log(`  ${story.padEnd(24)}${before}  ${after}`);
  }
  const fitted = Object.entries(fitWeights(examples, today)).map(
    ([name, weight]) => `  ${name}: ${weight.toFixed(2)},`,
  );
  console.log(`\nFitted on all ${stories.length}:\n${fitted.join('\n')}`);
}
