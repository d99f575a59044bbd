import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { finish } from '../../src/contracts/steps.ts';
import { composeYaml } from '../../src/pack/reading/compose-yaml.ts';

const scalar = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.constant(null), fc.constant('a\nb: c\n'));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 40 }),
    fc.dictionary(
      fc.string({ minLength: 1, maxLength: 5 }).filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 30 },
    ),
  ),
}));
const style = fc.constantFrom({}, { collectionStyle: 'flow' as const }, { indentSeq: false });

test('a large text is read piece by piece as the library reads it in one go, whatever its form', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 60, maxLength: 90 }), style, (lists, how) => {
      const text = stringify({ lists, again: lists }, { lineWidth: 0, aliasDuplicateObjects: false, ...how });
      const whole = parseDocument(text, { schema: 'core', prettyErrors: false });

      const composed = finish(composeYaml(text));

      expect(whole.errors).toEqual([]);
      expect(composed.refused ?? composed.errors).toEqual([]);
      expect(composed.root?.toJS(whole)).toEqual(whole.toJS());
      expect(composed.root?.range).toEqual(whole.contents?.range);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test.each([
  ['a bracket that is not closed', '- [a, b'],
  ['two texts without a comma', '- [a, "b" "c"]'],
  ['nothing between two commas', '- [a, , b]'],
  ['a tab', '-\tx: y\n\t- z'],
  ['a wrong level', '- a: b\n   c: d'],
  ['a text after a quoted one', '- "a" b'],
  ['a second document', '---\n- a'],
])('%s in a large text is told as the library tells it', (_, mistake) => {
  for (const lines of [0, 3, 400, 900]) {
    const around = Array.from({ length: lines }, (_line, at) => `- item: ${at}`).join('\n');
    const text = `${around}\n${mistake}\n${around}\n`;
    const whole = parseDocument(text, { schema: 'core', prettyErrors: false });

    const composed = finish(composeYaml(text));

    expect(composed.refused).toBeUndefined();
    expect(composed.errors?.map(({ code, pos }) => [code, pos[0]])).toEqual(
      whole.errors.map(({ code, pos }) => [code, pos[0]]),
    );
  }
});

test('commas and brackets are seen where a large list is cut', () => {
  for (let at = 190; at < 204; at++) {
    const items = Array.from({ length: 400 }, (_, number) => `t${number}`);
    const broken = [items.with(at, ''), items.with(at, 'a "b" "c"'), items.slice(0, at).concat('')];
    for (const some of broken) {
      const text = `[${some.join(', ')}]`;
      const whole = parseDocument(text, { prettyErrors: false });
      const composed = finish(composeYaml(text));
      expect(composed.errors?.length ?? 0).toBe(whole.errors.length);
    }
  }
});
