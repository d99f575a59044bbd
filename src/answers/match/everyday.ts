import { DIMENSIONS, dotProduct, toUnitLength, wordVector } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';

/** What people ask any bot about. Each line is one subject by some of its words; a story of that subject has words like them itself. */
const SUBJECT_WORDS = [
  'recipe cook bake fry boil oven kitchen pasta chicken cheese cake dinner breakfast sauce butter',
  'laptop windows software browser password router keyboard python code download install usb reboot',
  'game gaming xbox playstation player quest boss weapon console',
  'dog cat puppy kitten pet vet hamster',
  'workout gym protein muscle calories diet yoga weight',
  'movie film episode actor cartoon season trailer show series',
  'song guitar album lyrics band piano concert rapper',
  'football match goal league championship coach tennis basketball score playoffs',
  'cheap discount shoes buy gift deal brand sale store shop delivery',
  'homework essay exam algebra teacher math chemistry assignment',
  'planet moon galaxy dinosaur atom mammal species molecule',
  'empire war medieval ancient pyramid century king',
  'girlfriend boyfriend dating kiss romantic wedding',
  'dishwasher fridge laundry carpet stain plumber garden plant landlord',
  'stocks mortgage savings invest dividend',
  'flight hotel airport vacation beach visa luggage tourist',
  'headache fever cough dentist rash pill vitamin',
  'hello joke funny bored sleep tonight weekend',
  'spell grammar pronounce language translate word poem',
  'hair barber makeup haircut nails skin',
  'car tyre engine brake mechanic petrol',
  'rain sunny snow forecast temperature cloudy',
];

/** How close a word's meaning is to the nearest of those subjects: a cosine; 0 if it is unknown, or of another language. */
export function everydayLikeness({ word, language }: Pick<Term, 'word' | 'language'>): number {
  const vector = language === undefined ? wordVector(word) : undefined;
  return vector ? Math.max(0, ...SUBJECTS.map((subject) => dotProduct(vector, subject))) : 0;
}

/** The mean vector of each subject's words. */
const SUBJECTS = SUBJECT_WORDS.map((line) => {
  const sum = new Float32Array(DIMENSIONS);
  for (const word of line.split(' '))
    for (const [axis, value] of (wordVector(word) ?? []).entries()) sum[axis] = (sum[axis] ?? 0) + value;
  return toUnitLength(sum);
});
