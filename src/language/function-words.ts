/**
 * Function words by IETF language tag. `telling` ones are question words, pronouns and verbs of news; `joining` ones are articles and prepositions,
 * which names contain too (“Los Angeles”, “von der Leyen”) and which alone prove nothing. Russian is here so as not to pass for Ukrainian.
 * Words shared between languages are listed in each.
 */
export const FUNCTION_WORDS: Record<string, { telling: Set<string>; joining: Set<string> }> = {
  en: {
    telling:
      words(`what when where which who whom whose why how is are was were be been being am do does did done has have had
      can could will would shall should may might must not no yes and or but if then than that this these those there here it its
      he she they them their his her him we us you your i me my mine our it's what's who's how's that's isn't aren't don't doesn't
      didn't won't can't whats hows u ur pls please tell give say said says get got go just now still any some all many much more most
      so too also only about because while ever even really ok hey hi does`),
    joining:
      words(`a an the of to in on at by for from with without into onto over under after before during against between
      through up down out off as per via`),
  },
  de: {
    telling:
      words(`was wann wo wohin woher wer wen wem wessen warum wieso weshalb wie wieviel wieviele welche welcher welches welchen
      welchem ist sind war waren sein wird werden wurde wurden hat haben hatte hatten kann können konnte könnte soll sollen sollte muss
      müssen darf dürfen will wollen wollte macht machen gemacht gibt gab geht ging sagt sagte gesagt kommt nicht kein keine keinen
      und oder aber wenn ob dass daß weil denn doch auch nur noch schon mal bitte es er sie wir ihr ich du mich mir dich dir uns euch
      ihn ihm ihnen sich man dies diese dieser dieses diesen hier dort jetzt heute viel viele vielen mehr warum dazu darüber davon
      damit dafür dagegen eigentlich überhaupt alles etwas jemand stimmt bezahlt zahlt kostet kosten gekostet geändert
      geschickt reagiert gestorben liegt`),
    joining:
      words(`der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom zu zum zur
      über unter vor hinter für gegen um durch ohne zwischen bis seit als`),
  },
  fr: {
    telling:
      words(`que qui quoi quand où pourquoi comment combien quel quelle quels quelles lequel laquelle lesquels est sont était
      étaient être sera seront serait fut ont avait avaient avoir aura peut peuvent pouvait doit doivent fait font faire dit dire dits
      va vont ne pas plus jamais rien et ou mais si donc car parce il elle ils elles on nous vous je tu me te se moi toi lui leur leurs
      ce cet cette ces c'est qu'est qu'il qu'elle qu'on qu'a ça cela ceci aussi encore
      déjà très tout tous toute toutes ici là maintenant s'est n'est n'a d'autres son sa ses mon ma mes ton ta tes notre votre
      coûte coûté payé paie changé envoyé répondu réagi morts trouve`),
    joining:
      words(`le la les un une des du de à au aux a en dans sur sous par pour avec sans chez vers entre contre depuis pendant
      avant après selon`),
  },
  es: {
    telling:
      words(`qué que quién quien quiénes cuándo cuando dónde donde adónde cómo como cuánto cuánta cuántos cuántas cuanto cuantos
      cuantas cuál cual cuáles porque porqué es son era eran ser está están estaba estaban fue fueron será serán ha han había habían
      haber hay hacer puede pueden podría debe deben tiene tienen tenía hace hacen hizo hicieron dice dijo dijeron va van no sí y pero si
      pues ya muy más menos también tampoco todo todos toda todas esto esta este estos estas eso esa ese él ella ellos ellas nosotros
      usted ustedes yo tú me te se nos le les lo su sus mi mis tu tus alguien algo nadie nada aquí allí ahora aún todavía cuesta cuestan costó
      costaron pagó paga cambió envió respondió murieron hubo queda`),
    joining:
      words(`el la los las un una unos unas de del al a en con sin por para sobre bajo entre contra desde hasta hacia según
      durante tras ante o u`),
  },
  pt: {
    telling:
      words(`que quê quem quando onde aonde como quanto quanta quantos quantas qual quais porque porquê é são era eram ser está
      estão estava estavam foi foram será serão tem têm tinha há houve ter pode podem poderia deve devem faz fazem fazer fez fizeram diz disse
      disseram vai vão não sim e ou mas se então já muito mais menos também todo todos toda todas tudo isto isso este esta estes estas
      esse essa ele ela eles elas nós você vocês eu tu me te lhe seu sua seus suas meu minha alguém algo ninguém nada aqui ali agora
      ainda alguma algum coisa custa custou pagou paga mudou enviou respondeu morreram houve fica`),
    joining:
      words(`o a os as um uma uns umas de do da dos das ao aos à às em no na nos nas num numa com sem por pelo pela pelos pelas
      para pra sobre sob entre contra desde até após durante segundo`),
  },
  pl: {
    telling:
      words(`co kto kogo komu kim czym czego kiedy gdzie dokąd skąd dlaczego czemu jak jaki jaka jakie jakich jakim jaką ile ilu
      który która które których którym którą czy jest są był była było były być będzie bedzie będą został została zostały zostało ma mają miał
      miała może mogą mógł musi muszą chce robi zrobił zrobiła mówi powiedział powiedziała nie tak i oraz lub albo ale że ze żeby zeby bo jeśli jesli
      gdy więc też także już jeszcze tylko się to ten ta te tego tej tych tym on ona ono oni one jego jej ich im my wy ja ty mnie mi cię
      ci go nas nam wam wszystko wszyscy coś ktoś nikt nic tu tam teraz bardzo więcej mniej kosztuje kosztował zapłacił
      płaci zmienił wysłał wysłała odpowiedział odpowiedziała zginęło leży`),
    joining: words(
      `w we z ze na do od po o za przy przed nad pod bez dla przez między przeciw przeciwko u ku podczas według`,
    ),
  },
  uk: {
    telling:
      words(`що хто кого кому ким чого чому коли де куди звідки як який яка яке які яких якого якої скільки чи це цей ця ці цього
      цієї є був була було були буде будуть бути має мають може можуть повинен робить зробив зробила зробили каже сказав сказала сказали
      не ні так і й та або але щоб бо якщо тому також вже ще тільки він вона воно вони його її їх їм ми ви я ти мене мені тебе нас вас
      себе все всі щось хтось ніхто нічого тут там зараз дуже більше менше коштує
      коштував заплатив змінив надіслав відповів загинуло`),
    joining: words(`в у на з із зі до від про за при перед над під без для через між проти по о об після під`),
  },
  ru: {
    telling:
      words(`что кто кого кому кем чего почему когда где куда откуда как какой какая какое какие каких какого сколько ли это этот
      эта эти этого есть был была было были будет будут быть имеет может могут должен делает сделал сделала сделали говорит сказал
      сказала сказали не нет да и или но чтобы если поэтому также уже ещё еще только он она оно они его её ее их им мы вы я ты меня мне
      тебя нас вас себя всё все что-то кто-то никто ничего тут там сейчас очень больше меньше стоит стоил заплатил изменил отправил ответил погибло`),
    joining: words(`в во на с со из к ко от о об про за при перед над под без для через между против по после у`),
  },
};

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
