/** Messages to a bot that ask nothing about a story. */
export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'praise'
  | 'insult'
  | 'identity'
  | 'abilities'
  | 'mood'
  | 'test'
  | 'reaction';

/**
 * Whole messages by kind, in the bot's eight languages: lower case, no accents or punctuation, separated by commas.
 * Chat spellings ("thx", "u") are expanded first, and the words of `PADDING` may appear anywhere.
 */
export const PHRASES: Record<SmallTalk, string> = {
  greeting:
    'hi, hello, hey, yo, hiya, howdy, greetings, good morning, good evening, good afternoon, good day, morning, hello world, welcome back, ' +
    'hola, buenas, buenos dias, buenas tardes, buenas noches, ola, oi, bom dia, boa tarde, boa noite, bonjour, salut, bonsoir, coucou, ' +
    'hallo, guten tag, guten morgen, guten abend, servus, moin, gruss gott, czesc, hej, dzien dobry, dobry wieczor, siema, witam, ' +
    'привіт, вітаю, добрий день, добрии день, доброго дня, доброго ранку, добрий вечір, добрии вечір, 안녕, 안녕하세요, 하이',
  thanks:
    'thanks, ty, tysm, thanks much, thank you much, ty much, thank you, thanks a lot, many thanks, thank you very much, much appreciated, cheers, appreciate it, that helped, thanks that helped, ' +
    'gracias, muchas gracias, mil gracias, obrigado, obrigada, valeu, merci, merci beaucoup, danke, danke schon, vielen dank, danke sehr, ' +
    'dzieki, dziekuje, dziekuje bardzo, dzieki wielkie, дякую, спасибі, дуже дякую, щиро дякую, 고마워, 고마워요, 감사합니다, 고맙습니다',
  goodbye:
    'bye, goodbye, bye bye, see you, see you later, see you tomorrow, good night, take care, farewell, thank you goodbye, thanks bye, cya, ' +
    'adios, hasta luego, chao, chau, tchau, ate logo, ate mais, au revoir, a bientot, bonne nuit, tschuss, auf wiedersehen, gute nacht, bis bald, ' +
    'pa, do widzenia, na razie, dobranoc, бувай, до побачення, па па, надобраніч, 안녕히 계세요, 잘 가, 안녕히 가세요, 잘자',
  praise:
    'good, nice, great, well done, good job, great job, nice work, awesome, amazing, brilliant, perfect, cool, wonderful, excellent, nice one, ' +
    'love you, i love you, i love this, love this, you are great, you are the best, you are awesome, you are cool, you are smart, you are amazing, ' +
    'you are good, you are cute, this is great, this is cool, ' +
    'buen trabajo, muy bien, genial, bom trabalho, muito bom, otimo, bien joue, super, bravo, gut gemacht, gute arbeit, toll, klasse, ' +
    'dobra robota, swietnie, dobry, молодець, чудово, клас, супер, гарна робота, 잘했어, 좋아, 최고, 대박',
  insult:
    'you suck, sucks, this sucks, stupid, dumb, useless, idiot, moron, trash, garbage, bad, boring, shut up, go away, get lost, fuck you, fuck off, fuck, ' +
    'shit, bullshit, screw you, stfu, you are stupid, your stupid, your dumb, you are dumb, you are useless, you are bad, you are trash, you are an idiot, you are the worst, ' +
    'you are annoying, you are boring, you are wrong, i hate you, hate you, worst ever, piece of shit, piece of trash, ' +
    'idiota, estupido, callate, eres inutil, burro, cala a boca, lixo, imbecile, ta gueule, nul, tu es nul, con, dumm, blod, halt die klappe, ' +
    'du bist dumm, mull, glupi, zamknij sie, beznadziejny, дурний, дурнии, ідіот, замовкни, тупий, тупии, 멍청이, 바보, 꺼져, 닥쳐',
  identity:
    'who are you, what are you, what is your name, introduce yourself, who made you, who created you, who built you, who coded you, who programmed you, ' +
    'who is your creator, who is your maker, who owns you, who is this, are you there, you there, are you real, are you alive, are you sentient, are you conscious, ' +
    'how do you work, what model are you, which model are you, what model are you running on, are you open source, how old are you, where are you from, ' +
    'quien eres, que eres, como te llamas, eres un bot, eres una ia, quem e voce, qual e o seu nome, voce e um bot, voce e uma ia, ' +
    'qui es tu, tu es qui, qui etes vous, comment tu t appelles, es tu un robot, tu es une ia, wer bist du, was bist du, wie heisst du, bist du ein bot, ' +
    'bist du eine ki, kim jestes, jak masz na imie, jestes botem, czy jestes botem, хто ти, як тебе звати, ти бот, ти робот, 너 누구야, 누구세요, 너는 누구니, ' +
    '이름이 뭐야, 너 봇이야',
  abilities:
    'help, help me, can you help, can you help me, i need help, what can you do, what do you do, how does this work, how do i use you, how do i use this, how do you work, what can i ask, ' +
    'what can i ask you, commands, what commands, which commands do you have, what are your commands, how to use, instructions, menu, usage, ' +
    'ayuda, que puedes hacer, como funciona, ajuda, o que voce pode fazer, como funciona isso, aide, que peux tu faire, comment ca marche, ' +
    'hilfe, was kannst du, wie funktioniert das, pomoc, co potrafisz, jak to dziala, допомога, допоможи, що ти вмієш, як це працює, ' +
    '도움, 도움말, 뭐 할 수 있어, 어떻게 써',
  mood:
    'how are you, how are you doing, how is it going, what is up, how do you feel, how was your day, are you ok, are you okay, are you tired, are you happy, ' +
    'are you bored, you ok, how have you been, what are you doing, sup, ' +
    'como estas, que tal, como vai, tudo bem, ca va, comment ca va, comment vas tu, wie geht s, wie geht es dir, wie gehts, jak sie masz, co slychac, ' +
    'jak leci, як справи, як ти, 잘 지내, 어떻게 지내',
  test: 'test, testing, test test, testing testing, 1 2 3, 1 2 3 test, testing 1 2 3, check check, ping, prueba, teste, essai, probe, тест, 테스트, tescik',
  reaction:
    'lol, haha, lmao, rofl, xd, ok, okay, sure, yes, no, yeah, yep, nope, wow, omg, wtf, hm, hmm, huh, oh, ah, interesting, really, seriously, i see, got it, ' +
    'nice lol, right, true, same, oof, damn, whatever, never mind, nvm, bruh, gg, idk, i do not know, brb, meh, uh, cringe, maybe, perhaps, sorry, agreed, i agree, ' +
    'makes sense, fair enough, good point, understood, no problem, no worries, np, you are welcome, one sec, one second, let me think, who asked, wait what, ' +
    'jaja, jajaja, kkk, mdr, ja, nein, oui, non, si, tak, nie, так, ні, ага, ㅋㅋ, ㅋㅋㅋ, ㅎㅎ, 네, 아니',
};

/** Words that do not change the kind of a message. */
export const PADDING =
  'bot footnote please man mate bro dude there all everyone everybody guys folks friend buddy pal again today now so very really too again my dear just and ' +
  'lol haha well then here a an the this that is very sir madam robot';
