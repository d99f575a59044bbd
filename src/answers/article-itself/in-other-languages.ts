import type { ArticleQuestion } from './read-article-question.ts';

type Of = 'title' | 'author' | 'date' | 'source' | 'summary';

/** Whole-message patterns in the bot's other languages: lower case, punctuation as spaces. */
const ASKED: Record<Of, string> = {
  title:
    '(?:wie (?:heißt|ist|lautet) )?(?:der |die )?(?:titel|überschrift|schlagzeile)(?: (?:des|vom|von dem) (?:artikels?|textes?))?|' +
    '(?:cuál es )?(?:el )?(?:título|titular)(?: (?:del artículo|de la noticia))?|(?:quel est )?le titre(?: de (?:l|cet) article)?|titre|' +
    '(?:qual é )?o título(?: d[ao] (?:artigo|notícia))?|título|(?:jaki jest )?tytuł(?: artykułu)?|(?:який )?(?:заголовок|назва)(?: статті)?|제목(?:이 뭐(?:예요|야|죠))?',
  author:
    'wer hat (?:das|es|den artikel|diesen artikel|den text) (?:geschrieben|verfasst)|wer ist der (?:autor|verfasser)|' +
    'quién (?:lo|la) escribió|quién escribió (?:esto|el artículo|la noticia|este artículo)|quién es el autor|' +
    'qui a écrit (?:ça|cela|l article|cet article|ce texte)|qui est l auteur|quem escreveu (?:isto|isso|o artigo|este artigo)|quem é o autor|' +
    'kto (?:to )?napisał(?: ten artykuł| artykuł| to)?|kto jest autorem|хто (?:це )?(?:написав|автор)(?: статтю| цю статтю| статті)?|누가 썼(?:어요|나요|습니까)|작성자',
  date:
    'wann (?:erschien|ist) (?:der|dieser) (?:artikel|text)(?: erschienen)?|wann wurde (?:der|dieser) (?:artikel|text) (?:veröffentlicht|geschrieben)|' +
    'cuándo se (?:publicó|escribió)(?: (?:esto|el artículo|la noticia))?|quand (?:l article|cet article) a t il été (?:publié|écrit)|quand a été publié (?:l|cet) article|' +
    'quando (?:foi publicado|saiu) (?:o|este) artigo|kiedy (?:opublikowano|ukazał się) (?:ten )?artykuł|коли (?:опубліковано|опублікували|вийшла) (?:цю |ця )?статт[юя]',
  source:
    '(?:die )?quelle|woher (?:kommt|stammt) (?:der|dieser|das) ?(?:artikel|text)?|(?:la |cuál es la )?fuente|(?:la |quelle est la )source|(?:a |qual é a )?fonte|źródło|джерело|출처',
  summary:
    '(?:eine )?(?:kurze )?zusammenfassung|fasse? (?:es |das |den artikel |den text )?(?:kurz )?zusammen|worum geht es(?: (?:hier|im artikel|in dem artikel))?|' +
    '(?:un )?resumen|resume(?: el artículo)?|de qué (?:trata|va)(?: (?:el artículo|esto|la noticia))?|(?:un )?résumé|résume(?: l article)?|de quoi (?:ça parle|parle (?:l|cet) article)|' +
    '(?:um )?resumo|do que se trata|streszczenie|o czym (?:jest|to)(?: (?:ten )?artykuł)?|(?:стисло|коротко|резюме)|про що (?:ця )?стаття|요약(?:해 ?줘|해 ?주세요)?',
};

const POLITE = '(?:(?:bitte|por favor|s il (?:te|vous) plaît|proszę|будь ласка|hallo|hola|bonjour|olá|привіт) )?';
const PATTERNS = (Object.entries(ASKED) as [Of, string][]).map(
  ([of, ways]) => [of, new RegExp(`^${POLITE}(?:${ways})(?: (?:bitte|por favor|proszę|будь ласка))?$`, 'u')] as const,
);
/** “Erwähnt der Artikel …?” and the like; the group is the subject. */
const MENTION = [
  '(?:erwähnt|nennt) (?:der|dieser|das|die) (?:artikel|text|bericht|geschichte) (?:(?:der|die|das|den) )?(.+)',
  '(?:wird|werden|wurden?) (?:(?:der|die|das) )?(.+?)(?: (?:im|in dem) (?:artikel|text|bericht)| darin| hier)? (?:erwähnt|genannt)',
  '(?:se )?mencionan?(?: (?:el|este|la|esta) (?:artículo|noticia|texto|historia))? (?:al |a )?(?:(?:el|la|los|las) )?(.+)',
  '(?:el|este|la|esta) (?:artículo|noticia|texto) (?:menciona|nombra|habla de) (?:a )?(?:(?:el|la|los|las) )?(.+)',
  '(?:est ce que )?(?:l|cet) article (?:mentionne|cite|parle d(?:e|u|es)?)(?: t il)? (?:(?:le|la|les|l) )?(.+)',
  '(?:o|este|a|esta) (?:artigo|notícia|texto) (?:menciona|cita|fala d[aeo]s?) (?:(?:o|a|os|as) )?(.+)',
  'czy (?:(?:ten )?(?:artykuł|tekst) )?(?:wspomina|mówi|jest mowa|wspomniano)(?: tu)? o (.+)',
  'чи (?:(?:ця )?стаття )?(?:згадує|згадується|згадано|згадують)(?: (?:стаття|(?:у|в) статті|тут))? (?:про )?(.+)',
  '(?:(?:이|그) )?(?:기사|글)(?:에|에서|가|는|이)? (.+?)(?:을|를|이|가|에 대해|에 대한)? 언급(?:하나요|되나요|해요|돼요|이 있나요|합니까|됩니까)?',
].map((way) => new RegExp(`^${POLITE}(?:${way})$`, 'u'));

const PARAGRAPH =
  /^(?:absatz|párrafo|paragraphe|parágrafo|akapit|абзац|문단)(?: (?:nr|numer|número|numéro|номер))? (\d{1,3})$/u;

/** A longer subject is a question of its own. */
const MOST_SUBJECT_WORDS = 4;

/** Recognises a question about the article itself in the bot's other languages, or undefined. */
export function readInOtherLanguages(message: string): ArticleQuestion | undefined {
  const text = message
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const paragraph = Number(PARAGRAPH.exec(text)?.[1] ?? 0);
  if (paragraph > 0) return { of: 'paragraph', number: paragraph };
  const found = PATTERNS.find(([, pattern]) => pattern.test(text));
  if (found) return { of: found[0] };
  const subject = MENTION.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined);
  // Its inflection may differ from the story's, so “not found” is unsure.
  return subject === undefined || subject.split(' ').length > MOST_SUBJECT_WORDS
    ? undefined
    : { of: 'mention', subject: subject.trim(), mayInflect: true };
}
